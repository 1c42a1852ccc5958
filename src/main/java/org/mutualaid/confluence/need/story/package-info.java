/** What happened to a need, told line by line: the same on its page and over REST. */
package org.mutualaid.confluence.need.story;

/** How needs went, without their words: what kind, when asked, when and how closed. What figures are counted from. */
package org.mutualaid.confluence.need.course;

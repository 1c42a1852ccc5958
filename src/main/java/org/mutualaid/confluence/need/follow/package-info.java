/** What coordinators follow up on a board, gathered from the features that know of something. */
package org.mutualaid.confluence.need.follow;

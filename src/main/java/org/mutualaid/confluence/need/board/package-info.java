/** The need board: the line of a space, listed, counted and filtered; as a macro, and over REST. */
package org.mutualaid.confluence.need.board;

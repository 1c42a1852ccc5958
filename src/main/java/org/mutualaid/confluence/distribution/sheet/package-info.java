/** The sheet to take along when a round is handed out: codes only, never a name. */
package org.mutualaid.confluence.distribution.sheet;

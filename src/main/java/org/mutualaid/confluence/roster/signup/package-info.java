/** Signing up for a shift, waiting, saying yes to an offer, leaving; and why something does not fit. */
package org.mutualaid.confluence.roster.signup;

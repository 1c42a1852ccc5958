/** Shifts and sign-ups in Active Objects. */
package org.mutualaid.confluence.roster.store;

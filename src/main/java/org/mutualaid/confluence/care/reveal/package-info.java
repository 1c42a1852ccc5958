/**
 * Opening a sealed contact: by one operation only, for a reason, by those whom the choice of the person who asked lets
 * in. Every look is noted in the same transaction, before the contact is opened; those who hold the care role read the
 * notes until they expire.
 */
package org.mutualaid.confluence.care.reveal;

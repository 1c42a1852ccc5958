/**
 * How the person who asked can be reached, sealed: encrypted with a key that is kept outside the database, in tables of
 * its own, and bound to its row. Nothing here shows a contact to anybody; that is for
 * {@link org.mutualaid.confluence.care.reveal} alone.
 */
package org.mutualaid.confluence.care.contact;

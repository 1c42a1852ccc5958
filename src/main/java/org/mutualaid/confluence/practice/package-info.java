/**
 * What a group learned, kept as wiki pages with a record beside each: what kind it is, what it is about, whether it is
 * in use, who looks after it, when it is looked at again, and how it went where it was tried. A record never holds the
 * text or the title of its page, and is seen by those only who may see the page.
 */
package org.mutualaid.confluence.practice;

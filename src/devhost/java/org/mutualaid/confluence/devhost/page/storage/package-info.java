/** Turns storage format into what a reader sees: macros run, everything else cleaned of what a page may not carry. */
package org.mutualaid.confluence.devhost.page.storage;

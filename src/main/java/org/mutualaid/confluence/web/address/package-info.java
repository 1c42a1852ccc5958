/** Addresses of pages that macros stand on, with their parameters, and the way to the log-in page and back. */
package org.mutualaid.confluence.web.address;

/** The host's own pages: signing in, spaces, viewing and writing pages, the macro list, and the frame around all. */
package org.mutualaid.confluence.devhost.page;

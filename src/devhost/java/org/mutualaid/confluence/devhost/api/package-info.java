/** The part of Confluence's own REST that clients use to put pages there and to read them. */
package org.mutualaid.confluence.devhost.api;

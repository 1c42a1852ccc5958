/** Style sheets and scripts of the host's frame: AUI where npm can bring it, and plain styles where it cannot. */
package org.mutualaid.confluence.devhost.page.look;

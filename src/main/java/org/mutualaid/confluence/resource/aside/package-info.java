/** What joins the registry and the needs: what we have for a need, who asked for an entry, what is to be looked at. */
package org.mutualaid.confluence.resource.aside;

/** Kits: a counted thing that is put together from others. What goes into it leaves its stock as the kit comes in. */
package org.mutualaid.confluence.resource.kit;

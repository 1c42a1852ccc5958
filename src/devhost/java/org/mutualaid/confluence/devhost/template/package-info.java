/** Velocity as the product runs it: templates of the plugin, escaped references, and a list of allowed methods. */
package org.mutualaid.confluence.devhost.template;

/** The registry of a space listed, counted and filtered; the macro. */
package org.mutualaid.confluence.resource.registry;

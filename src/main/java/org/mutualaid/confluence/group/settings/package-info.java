/** Where coordinators settle the lists of their space: a page of its own, and REST for it and for programs. */
package org.mutualaid.confluence.group.settings;

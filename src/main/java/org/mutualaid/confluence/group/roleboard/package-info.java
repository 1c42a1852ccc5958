/** The roles of a group on one page, for everybody who may see its space: what each does, which are open, who could. */
package org.mutualaid.confluence.group.roleboard;

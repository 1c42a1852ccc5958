/** How far the demo coalition was loaded, kept in the database of the host. */
package org.mutualaid.confluence.devhost.demo.mark;

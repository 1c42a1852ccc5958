/** What the demo's neighbours say about the pages of their library. */
package org.mutualaid.confluence.devhost.demo.learned;

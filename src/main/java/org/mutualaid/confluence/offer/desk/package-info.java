/** The desk where offers are written down, changed and taken back: use cases, who may do what, and REST. */
package org.mutualaid.confluence.offer.desk;

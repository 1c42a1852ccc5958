/** The registry's desk: writing entries down, saying that they are still true, and who may; REST. */
package org.mutualaid.confluence.resource.desk;

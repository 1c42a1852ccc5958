/** Keeps the records in agreement with their pages, whatever happens to those and in whichever order it is told. */
package org.mutualaid.confluence.practice.upkeep;

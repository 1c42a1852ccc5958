/**
 * "I can't make it": asking people who can, the least recently asked first, never anybody at their limit or in rest;
 * and swapping two places. A place stays with its holder until somebody else says yes.
 */
package org.mutualaid.confluence.roster.cover;

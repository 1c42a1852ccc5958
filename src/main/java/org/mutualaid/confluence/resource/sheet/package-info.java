/**
 * Sheets to print: what to take from which place, and what to hand out for which need. Codes only, never a name. What
 * was handed out is confirmed line by line or all at once.
 */
package org.mutualaid.confluence.resource.sheet;

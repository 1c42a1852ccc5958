/**
 * Notes between one volunteer and the care role: sealed as contacts are, read by those two only, never part of the
 * history, and deleted when their time is over.
 */
package org.mutualaid.confluence.care.note;

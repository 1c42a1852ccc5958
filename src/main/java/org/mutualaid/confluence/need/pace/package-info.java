/**
 * How fast one source may send what needs no account: the first few at once, then more and more slowly, never refused.
 * A source is known by a hash of its address with a key that changes each day and is kept outside the database.
 */
package org.mutualaid.confluence.need.pace;

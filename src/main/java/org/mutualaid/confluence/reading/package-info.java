/**
 * Who says that they read what: one mechanism for the steps of a way in and for every page that people are asked to
 * read. A word counts for what was there then; once it changed in substance it is asked for again.
 */
package org.mutualaid.confluence.reading;

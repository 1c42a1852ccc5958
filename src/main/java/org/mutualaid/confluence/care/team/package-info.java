/**
 * How the people of a group are doing: for the care role who may need something, for everybody else a few sentences
 * without names, in which no number under five is told. Nobody is ranked.
 */
package org.mutualaid.confluence.care.team;

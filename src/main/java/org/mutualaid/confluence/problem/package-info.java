/**
 * What can go wrong in words a person understands: four kinds of problem, thrown by domain types and services,
 * translated once for REST and once for macros and pages. Depends on nothing but Java.
 */
package org.mutualaid.confluence.problem;

/**
 * The way from cases to lessons and back: what stands beside a need, writing down what a case taught, and asking for
 * another look when the time has come.
 */
package org.mutualaid.confluence.practice.loop;

/**
 * Asking without an account: the form on a page, and what is made of it. One sending may name several needs; they share
 * one sealed contact and one status link. Nothing is noted of who sent it.
 */
package org.mutualaid.confluence.need.intake;

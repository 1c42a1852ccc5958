/**
 * Looks through what somebody is about to write for what does not belong where many can read it: phone numbers, e-mail
 * and street addresses, numbers of documents and cards, words for an illness. English and Spanish. It only points;
 * the person decides.
 *
 * <ul>
 *   <li>Nothing is kept and nothing is logged; an answer holds places in the text and never a part of it.
 *   <li>Every finder goes once over the text, whatever is in it.
 *   <li>A false alarm costs trust: quantities, dates, times and codes are left alone, and a doubt stays unsaid.
 * </ul>
 */
package org.mutualaid.confluence.care.lint;

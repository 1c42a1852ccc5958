/**
 * Volunteers as they describe themselves: what they like to do, which languages they speak, where and when they have
 * time, how much of it, and how far each of these goes. Only the volunteer writes it. Who needs a break, and who did
 * not agree to be asked, is never found by somebody who looks for help.
 */
package org.mutualaid.confluence.volunteer;

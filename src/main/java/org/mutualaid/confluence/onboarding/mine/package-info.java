/** What newcomers, those who go along with them, and coordinators find in My aid about the way into a group. */
package org.mutualaid.confluence.onboarding.mine;

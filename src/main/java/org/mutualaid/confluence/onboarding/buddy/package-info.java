/** Who goes along with a newcomer: suggested with the reasons, chosen by a person, and what they see of each other. */
package org.mutualaid.confluence.onboarding.buddy;

/** Whole journeys of people in a browser: somebody who asks, a coordinator's morning, a helper. */
package org.mutualaid.confluence.browser.journey;

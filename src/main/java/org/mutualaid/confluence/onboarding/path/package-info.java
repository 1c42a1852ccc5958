/** The path as people walk it: the strip on a page, saying that a step is done, and settling the steps. */
package org.mutualaid.confluence.onboarding.path;

/** The job that ends offers whose last day has passed, and questions that nobody needs an answer to any more. */
package org.mutualaid.confluence.offer.ending;

/**
 * What every endpoint, page and macro shares: JSON in and out, problems as answers and as message boxes, pages under
 * one address, dates in words.
 */
package org.mutualaid.confluence.web;

/**
 * The way to Confluence: small interfaces in our words, and the adapters behind them. Nothing else in the app calls
 * the platform, apart from the macros and endpoints that the platform calls.
 */
package org.mutualaid.confluence.platform;

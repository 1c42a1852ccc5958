/**
 * Measures that show whom a group reaches and how evenly, for talking together and not for judging anyone. Plain
 * arithmetic: no names, no stores.
 */
package org.mutualaid.confluence.insight;

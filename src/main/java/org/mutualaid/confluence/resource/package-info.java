/**
 * The registry: what a group has and shares. Counted goods, things to borrow, places, skills, services and money, each
 * an entry with the people who keep it. What there is of a counted thing is in {@code resource.stock}.
 */
package org.mutualaid.confluence.resource;

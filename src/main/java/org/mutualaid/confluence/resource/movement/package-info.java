/** What people do with a counted thing: receive, hand out, move, correct, set aside, and take back a mistake; REST. */
package org.mutualaid.confluence.resource.movement;

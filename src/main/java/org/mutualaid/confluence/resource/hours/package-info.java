/** When something is open and how one gets in. */
package org.mutualaid.confluence.resource.hours;

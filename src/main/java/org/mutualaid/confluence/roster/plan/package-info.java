/** Planning shifts: what is sent, checked as a whole, and who may. */
package org.mutualaid.confluence.roster.plan;

/** Looking at shifts: who may see what of them, in words and in REST. */
package org.mutualaid.confluence.roster.desk;

/** Pages that belong together, by the topics of their records and the words of their titles; each with the reason. */
package org.mutualaid.confluence.practice.related;

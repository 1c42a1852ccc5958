/**
 * The desk where rounds are planned, agreed on, handed out and closed: use cases, who may do what, and REST. Goods,
 * needs and the round change in one transaction, so that whatever stops in between leaves them agreeing.
 */
package org.mutualaid.confluence.distribution.desk;

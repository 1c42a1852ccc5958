/** Reading and settling one kind of agreement: the same steps for each, and one address over REST. */
package org.mutualaid.confluence.group.agreement.desk;

/** The desk where needs are written down, promised and closed: use cases, who may do what, and REST. */
package org.mutualaid.confluence.need.desk;

/** What there is of a counted thing, on its page: numbers, lots by place, what is set aside, what came and went. */
package org.mutualaid.confluence.resource.shelf;

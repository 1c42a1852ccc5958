/** Promises after they were made: until when they stand, how they are kept alive, and who sees which. */
package org.mutualaid.confluence.need.promise;

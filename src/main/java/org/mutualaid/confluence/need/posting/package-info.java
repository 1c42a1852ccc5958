/** Writing down what somebody needs: once, or so that it comes again; REST. */
package org.mutualaid.confluence.need.posting;

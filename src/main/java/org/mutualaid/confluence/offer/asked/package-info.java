/** Asking people for what they offered, and their answers: use cases, who may do what, and REST. */
package org.mutualaid.confluence.offer.asked;

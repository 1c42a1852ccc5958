/** Reading what is sent in lists. */
package org.mutualaid.confluence.web.form;

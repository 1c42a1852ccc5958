/**
 * What a group set out to do when it looked back: one thing, who said yes to it, and a day. It belongs to the page on
 * which it was written, and is seen by those only who may see that page.
 */
package org.mutualaid.confluence.practice.action;

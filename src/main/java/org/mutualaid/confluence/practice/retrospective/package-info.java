/** Looking back at a time: what closed in it, in numbers without names, and what the group sets out to do. */
package org.mutualaid.confluence.practice.retrospective;

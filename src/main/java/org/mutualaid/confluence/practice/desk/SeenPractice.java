package org.mutualaid.confluence.practice.desk;

import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.platform.wiki.WikiPage;
import org.mutualaid.confluence.practice.Practice;

/** A record with its page, what the one who looks at it is in its space, and the lists its topics are from. */
public record SeenPractice(Practice practice, WikiPage page, Standing standing, Catalogue lists) {
}

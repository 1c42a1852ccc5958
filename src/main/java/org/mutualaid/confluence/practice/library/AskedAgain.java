package org.mutualaid.confluence.practice.library;

import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.practice.desk.PracticeView;
import org.mutualaid.confluence.practice.desk.Verdict;

/**
 * A reader is asked whether a page is still right. What does not apply is empty or false.
 *
 * @param pageId empty where this reader is not asked
 * @param edit where the page is changed
 * @param retire whether the reader may say that it is no longer done
 */
public record AskedAgain(String pageId, String title, String edit, boolean right, boolean retire) {

    public static AskedAgain of(PracticeView practice, LinkGateway links) {
        return !practice.due() ? new AskedAgain("", "", "", false, false) : new AskedAgain(
                Long.toString(practice.pageId()),
                practice.title(),
                links.to("/pages/editpage.action?pageId=" + practice.pageId()),
                practice.may(Verdict.STILL_RIGHT),
                practice.may(Verdict.RETIRE));
    }
}

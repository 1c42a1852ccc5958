package org.mutualaid.confluence.practice.lesson;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.reading.desk.ReadingHtml;
import org.mutualaid.confluence.web.MacroBoundary;

/**
 * The record of the page that the macro stands on. Its parameters say what the record of a new page begins with; from
 * then on people change the record itself.
 */
public class LessonMacro implements Macro {

    private final LessonHtml lessons;
    private final ReadingHtml readings;
    private final CallerGateway callers;
    private final MacroBoundary boundary;

    public LessonMacro(
            LessonHtml lessons, ReadingHtml readings, CallerGateway callers, MacroBoundary boundary) {
        this.lessons = lessons;
        this.readings = readings;
        this.callers = callers;
        this.boundary = boundary;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return boundary.around(() -> {
            ContentEntityObject page =
                    context.getPageContext() == null ? null : context.getPageContext().getEntity();
            if (page == null || page.getId() == 0) {
                return lessons.onNoPage();
            }
            Actor reader = callers.caller();
            boolean acts = "display".equals(context.getOutputType());
            return readings.of(reader, page.getId(), acts) + lessons.of(reader, page.getId(), acts);
        });
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}

package org.mutualaid.confluence.devhost.page.storage;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;
import org.mutualaid.confluence.devhost.site.SitePage;

/** Tells a macro which page it stands on, and that it is being displayed. */
record HostConversionContext(SitePage page) implements ConversionContext {

    @Override
    public PageContext getPageContext() {
        ContentEntityObject entity = page.entity();
        return new PageContext() {
            @Override
            public ContentEntityObject getEntity() {
                return entity;
            }
        };
    }

    @Override
    public String getSpaceKey() {
        return page.spaceKey();
    }

    @Override
    public String getOutputType() {
        return "display";
    }
}

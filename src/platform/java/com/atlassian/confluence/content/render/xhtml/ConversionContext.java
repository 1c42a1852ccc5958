// Signature only, written from public documentation and public callers; never packaged.
// Seen in: javadoc of Confluence 5.8.14; getPageContext called on 10.0.3 (onlyoffice-confluence).
package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.renderer.PageContext;

public interface ConversionContext {

    PageContext getPageContext();

    String getSpaceKey();

    String getOutputType();
}

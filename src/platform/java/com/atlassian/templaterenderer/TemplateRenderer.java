// Signature only, written from public documentation and public callers; never packaged.
// Seen in: developer.atlassian.com; called on 10.0.1 (atlassian-slack-integration-server).
package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

public interface TemplateRenderer {

    void render(String template, Map<String, Object> context, Writer writer) throws RenderingException, IOException;
}

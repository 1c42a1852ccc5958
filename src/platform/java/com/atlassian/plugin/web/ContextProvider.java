// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called on 10.0.1 (atlassian-slack-integration-server); public jar of Platform 5.
package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

public interface ContextProvider {

    void init(Map<String, String> parameters) throws PluginParseException;

    Map<String, Object> getContextMap(Map<String, Object> context);
}

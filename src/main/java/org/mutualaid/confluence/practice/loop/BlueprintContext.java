package org.mutualaid.confluence.practice.loop;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;

/** What a blueprint's template is filled with when Confluence's create dialog begins a page: no topic, no need. */
public class BlueprintContext implements ContextProvider {

    @Override
    public void init(Map<String, String> parameters) {
        // The templates need nothing from the descriptor.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> filled = new HashMap<>(context);
        filled.putIfAbsent("topics", "");
        filled.putIfAbsent("from", "");
        filled.putIfAbsent("since", "");
        filled.putIfAbsent("until", "");
        return filled;
    }
}

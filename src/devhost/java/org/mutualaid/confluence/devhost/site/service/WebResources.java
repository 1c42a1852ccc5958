package org.mutualaid.confluence.devhost.site.service;

import java.util.List;
import java.util.Optional;

/** The web resources that the plugin's descriptor declares. */
public interface WebResources {

    /** The web resource of that complete key (<code>plugin.key:module</code>), or empty. */
    Optional<WebResource> named(String completeKey);

    /**
     * One declared web resource.
     *
     * @param completeKey  <code>plugin.key:module</code>
     * @param dependencies complete keys of what has to come before it
     * @param files        names of its downloads (<code>board.css</code>), in the order of the descriptor
     */
    record WebResource(String completeKey, List<String> dependencies, List<String> files) {

        public WebResource {
            dependencies = List.copyOf(dependencies);
            files = List.copyOf(files);
        }
    }
}

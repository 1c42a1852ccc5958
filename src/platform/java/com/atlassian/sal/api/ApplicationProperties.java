// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called on 10.0.1 (atlassian-slack-integration-server); getSharedHomeDirectory on 10.2.15 (bootstrapi).
package com.atlassian.sal.api;

import java.nio.file.Path;
import java.util.Optional;

public interface ApplicationProperties {

    String getBaseUrl(UrlMode mode);

    Optional<Path> getSharedHomeDirectory();
}

// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called on 10.0.1 (atlassian-slack-integration-server).
package com.atlassian.event.api;

public interface EventPublisher {

    void register(Object listener);

    void unregister(Object listener);

    void publish(Object event);
}

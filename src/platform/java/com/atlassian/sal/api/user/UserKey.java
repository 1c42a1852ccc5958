// Signature only, written from public documentation and public callers; never packaged.
// Seen in: SAL 5.5; called on 10.0.1 (atlassian-slack-integration-server).
package com.atlassian.sal.api.user;

public final class UserKey {

    private final String value;

    public UserKey(String value) {
        this.value = value;
    }

    public String getStringValue() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey key && key.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}

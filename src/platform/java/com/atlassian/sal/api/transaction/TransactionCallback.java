// Signature only, written from public documentation and public callers; never packaged.
// Seen in: SAL 2.7 (open source); called on 10.0.1 (atlassian-slack-integration-server).
package com.atlassian.sal.api.transaction;

public interface TransactionCallback<T> {

    T doInTransaction();
}

// Signature only, written from public documentation and public callers; never packaged.
// Seen in: javadoc of Confluence 9.3.2; called on 10.0.3 (onlyoffice-confluence).
package com.atlassian.confluence.macro;

public class MacroExecutionException extends Exception {

    public MacroExecutionException(String message) {
        super(message);
    }
}

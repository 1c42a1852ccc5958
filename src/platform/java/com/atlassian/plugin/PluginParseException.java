// Signature only, written from public documentation and public callers; never packaged.
// Seen in: public jar of Platform 5; unchecked.
package com.atlassian.plugin;

public class PluginParseException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}

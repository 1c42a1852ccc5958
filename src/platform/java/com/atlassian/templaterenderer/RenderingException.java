// Signature only, written from public documentation and public callers; never packaged.
// Seen in: unchecked, as its callers on 10.0.1 show (atlassian-slack-integration-server).
package com.atlassian.templaterenderer;

public class RenderingException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}

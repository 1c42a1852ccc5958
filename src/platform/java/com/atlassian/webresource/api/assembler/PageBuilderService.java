// Signature only, written from public documentation and public callers; never packaged.
// Seen in: called on 10.2.13 (likec4-confluence).
package com.atlassian.webresource.api.assembler;

public interface PageBuilderService {

    WebResourceAssembler assembler();
}

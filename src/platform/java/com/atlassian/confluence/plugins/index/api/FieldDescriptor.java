// Signature only, written from public documentation and public callers; never packaged.
// Seen in: documentation of the extractor2 module (elements of a result; we give none).
package com.atlassian.confluence.plugins.index.api;

public class FieldDescriptor {
}

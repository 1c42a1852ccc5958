package org.mutualaid.confluence.devhost.template;

import java.io.InputStream;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Reads templates from a class loader; they do not change while it lives. */
final class ClassPathTemplates extends ResourceLoader {

    private final ClassLoader loader;

    ClassPathTemplates(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        // Everything it needs comes by the constructor.
    }

    @Override
    public InputStream getResourceStream(String source) {
        String path = source.startsWith("/") ? source.substring(1) : source;
        InputStream template = loader.getResourceAsStream(path);
        if (template == null) {
            throw new ResourceNotFoundException("No such template: " + source);
        }
        return template;
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}

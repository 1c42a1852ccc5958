package org.mutualaid.confluence.devhost.template;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.log.NullLogChute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renders the Velocity templates of one class loader. Names ending in <code>.html.vm</code> get every reference
 * escaped; methods outside the list are not called, which the log says and {@link #blockedCalls} remembers.
 */
public final class Templates implements TemplateRenderer {

    private static final Logger LOG = LoggerFactory.getLogger(Templates.class);

    private final VelocityEngine engine = new VelocityEngine();
    private final Map<String, Object> standard;
    private final Set<String> blocked = ConcurrentHashMap.newKeySet();

    /** The standard context (<code>i18n</code>, <code>webResourceManager</code>) is there in every template. */
    public Templates(ClassLoader loader, AllowedMethods allowed, Map<String, Object> standard) {
        this.standard = Map.copyOf(standard);
        engine.setProperty("input.encoding", "UTF-8");
        engine.setProperty("output.encoding", "UTF-8");
        engine.setProperty("resource.loader", "plugin");
        engine.setProperty("plugin.resource.loader.instance", new ClassPathTemplates(loader));
        engine.setProperty("plugin.resource.loader.cache", "true");
        engine.setProperty("velocimacro.library", "");
        engine.setProperty("runtime.log.logsystem", new NullLogChute());
        engine.setProperty("runtime.introspector.uberspect", GuardedUberspect.class.getName());
        engine.setApplicationAttribute(GuardedUberspect.GUARD,
                (GuardedUberspect.Guard) method -> allowed.allow(method) || refuse(method));
        try {
            engine.init();
        } catch (Exception failure) {
            throw failed(failure);
        }
    }

    @Override
    public void render(String template, Map<String, Object> context, Writer writer) throws IOException {
        Map<String, Object> values = new HashMap<>(standard);
        values.putAll(context);
        values.values().forEach(GuardedUberspect::detached);
        VelocityContext velocity = new VelocityContext(values);
        EventCartridge events = new EventCartridge();
        events.addEventHandler(new ReferenceEscaper(template.endsWith(".html.vm")));
        events.attachToContext(velocity);
        try {
            engine.getTemplate(template).merge(velocity, writer);
        } catch (IOException failure) {
            throw failure;
        } catch (Exception failure) {
            throw failed(failure);
        }
    }

    /** Signatures of the calls that were refused so far; a test fails when there are any. */
    public Set<String> blockedCalls() {
        return Collections.unmodifiableSet(blocked);
    }

    private boolean refuse(Method method) {
        String signature = AllowedMethods.signature(method);
        if (blocked.add(signature)) {
            LOG.warn("Method needs allowlisting: {}", signature);
        }
        return false;
    }

    private static RenderingException failed(Exception cause) {
        LOG.debug("A template could not be rendered", cause);
        RenderingException failure = new RenderingException();
        failure.initCause(cause);
        return failure;
    }
}

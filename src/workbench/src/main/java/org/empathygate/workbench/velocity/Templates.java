package org.empathygate.workbench.velocity;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.log.NullLogChute;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.plugin.PluginModules;
import org.jspecify.annotations.Nullable;

/**
 * Renders the templates of plugins and of the host's own pages.
 *
 * <p>Values are escaped unless the reference's name ends in {@code Html}; methods can be called on plain JDK values and as plugins'
 * allowlists say. A template stands alone: it cannot {@code #parse} or {@code #include} another.
 */
public final class Templates {

    private final PluginModules modules;
    private final VelocityEngine engine = new VelocityEngine();
    private final Map<String, String> sources = new ConcurrentHashMap<>();

    /** To be made when the plugins have started: their allowlists are read here. */
    public Templates(PluginModules modules) {
        this.modules = modules;
        engine.setApplicationAttribute(AllowlistedCalls.ALLOWLIST, MethodAllowlist.of(modules));
        VelocityBoundary.run("start Velocity", () -> engine.init(configuration()));
    }

    private static Properties configuration() {
        var configuration = new Properties();
        configuration.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
        configuration.setProperty("runtime.introspector.uberspect", AllowlistedCalls.class.getName());
        configuration.setProperty("velocimacro.library", "");
        configuration.setProperty("velocimacro.permissions.allow.inline.local.scope", "true");
        configuration.setProperty("input.encoding", StandardCharsets.UTF_8.name());
        configuration.setProperty("output.encoding", StandardCharsets.UTF_8.name());
        return configuration;
    }

    /**
     * Renders a template in the jar of a module's plugin.
     *
     * @param path such as {@code templates/panel.vm}
     */
    public String render(PluginModule module, String path, Map<String, ?> values) {
        var file = modules.resource(module, path)
                .orElseThrow(() -> new TemplateException(module.completeKey() + " has no template " + path, null));
        return render(module.completeKey() + " " + path, source(file), values);
    }

    /** Renders a template that stands beside a class of the host. */
    public String render(Class<?> owner, String name, Map<String, ?> values) {
        var file = owner.getResource(name);
        if (file == null) {
            throw new TemplateException("There is no template " + name + " beside " + owner.getName(), null);
        }
        return render(name, source(file), values);
    }

    /** Renders the text of a template; the name is for messages. */
    public String render(String name, String template, Map<String, ?> values) {
        return rendered(name, template, new VelocityContext(new HashMap<String, Object>(values)));
    }

    /** The same with values that are looked up by name when the template asks for them; null is none. */
    public String render(String name, String template, Function<String, @Nullable Object> values) {
        return rendered(name, template, new VelocityContext(new LookedUp(values)));
    }

    private String rendered(String name, String template, VelocityContext context) {
        var events = new EventCartridge();
        events.addEventHandler(new HtmlEscaping());
        events.attachToContext(context);
        var out = new StringWriter();
        VelocityBoundary.run("render " + name, () -> engine.evaluate(context, out, name, template));
        return out.toString();
    }

    private String source(URL file) {
        return sources.computeIfAbsent(file.toExternalForm(), first -> read(file));
    }

    private static String read(URL file) {
        try (var content = file.openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new TemplateException("Cannot read the template " + file, e);
        }
    }
}

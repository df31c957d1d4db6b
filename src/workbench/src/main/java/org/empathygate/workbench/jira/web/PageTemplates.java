package org.empathygate.workbench.jira.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.plugin.PluginModules;
import org.empathygate.workbench.velocity.Templates;
import org.jspecify.annotations.Nullable;

/** Renders the pages' own templates with the pages' macros, and plugins' templates with the macros that Jira has for fields. */
final class PageTemplates {

    private final Templates templates;
    private final PluginModules modules;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    PageTemplates(PluginModules modules) {
        this.templates = new Templates(modules);
        this.modules = modules;
    }

    /** The page's template of this name, without {@code .vm}. */
    String page(String name, Map<String, Object> view) {
        return templates.render(name, text(own("macros")) + text(own(name)), view);
    }

    /**
     * The template at this place of the module's plugin.
     *
     * @throws IllegalStateException when the plugin has no such file
     */
    String plugin(PluginModule module, String location, Map<String, Object> values) {
        String text = text(own("field-macros")) + text(file(module, location));
        return templates.render(module.completeKey() + " " + location, text, values);
    }

    /**
     * The template at this place of the module's plugin, with values that are looked up when it asks for them.
     *
     * @throws IllegalStateException when the plugin has no such file
     */
    String plugin(PluginModule module, String location, Function<String, @Nullable Object> values) {
        return templates.render(module.completeKey() + " " + location, text(file(module, location)), values);
    }

    private URL file(PluginModule module, String location) {
        return modules.resource(module, location)
                .orElseThrow(() -> new IllegalStateException(module.completeKey() + " has no file " + location));
    }

    private static URL own(String name) {
        return Optional.ofNullable(PageTemplates.class.getResource(name + ".vm"))
                .orElseThrow(() -> new IllegalArgumentException("There is no page " + name));
    }

    private String text(URL file) {
        return texts.computeIfAbsent(file.toExternalForm(), address -> read(file));
    }

    private static String read(URL file) {
        try (InputStream content = file.openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The template " + file + " cannot be read", e);
        }
    }
}

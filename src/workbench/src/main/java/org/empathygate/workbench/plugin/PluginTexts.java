package org.empathygate.workbench.plugin;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.empathygate.workbench.osgi.PluginBundle;

/** The texts of the plugins' {@code <resource type="i18n">} files, the locale's own before the fallback's. */
final class PluginTexts {

    private final List<TextFile> files = new CopyOnWriteArrayList<>();
    private final Map<Locale, List<Properties>> byLocale = new ConcurrentHashMap<>();

    /** A resource's location such as {@code i18n.messages}, without language and extension. */
    private record TextFile(PluginBundle bundle, String location) {

        Optional<URL> inLanguage(String suffix) {
            return bundle.file(location.replace('.', '/') + suffix + ".properties");
        }
    }

    void add(InstalledPlugin plugin) {
        plugin.descriptor().modules().stream()
                .filter(module -> module.type().equals("resource"))
                .filter(module ->
                        module.attribute("type").filter("i18n"::equals).isPresent())
                .flatMap(module -> module.attribute("location").stream())
                .map(location -> new TextFile(plugin.bundle(), location))
                .forEach(files::add);
        byLocale.clear();
    }

    Optional<String> find(Locale locale, String key) {
        return byLocale.computeIfAbsent(locale, this::load).stream()
                .map(texts -> texts.getProperty(key))
                .filter(text -> text != null)
                .findFirst();
    }

    private List<Properties> load(Locale locale) {
        return List.of("_" + locale.getLanguage() + "_" + locale.getCountry(), "_" + locale.getLanguage(), "").stream()
                .flatMap(suffix -> files.stream().flatMap(file -> file.inLanguage(suffix).stream()))
                .map(PluginTexts::read)
                .toList();
    }

    private static Properties read(URL file) {
        var texts = new Properties();
        try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the texts of " + file, e);
        }
    }
}

package org.empathygate.confluence.snapshot;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;
import java.util.function.Supplier;

/** The host's settings for plugins, which it keeps in its database and takes along in a backup. */
public final class SettingsStore implements SnapshotStore {

    private final Supplier<PluginSettingsFactory> settings;

    public SettingsStore(Supplier<PluginSettingsFactory> settings) {
        this.settings = settings;
    }

    @Override
    public Optional<String> get(String key) {
        return settings.get().createGlobalSettings().get(key) instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    @Override
    public void put(String key, String text) {
        settings.get().createGlobalSettings().put(key, text);
    }
}

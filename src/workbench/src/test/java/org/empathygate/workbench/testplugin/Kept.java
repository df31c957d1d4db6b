package org.empathygate.workbench.testplugin;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Map;
import java.util.Objects;

/** Keeps a map in the host's settings. */
public class Kept {

    private static final String KEY = "org.example.notes.kept";

    private final PluginSettingsFactory settings;

    public Kept(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    public void keep(Map<String, String> texts) {
        settings.createGlobalSettings().put(KEY, texts);
    }

    public Object all() {
        return Objects.requireNonNullElse(settings.createGlobalSettings().get(KEY), Map.of());
    }
}

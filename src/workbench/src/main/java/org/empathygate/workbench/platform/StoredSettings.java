package org.empathygate.workbench.platform;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;
import org.empathygate.workbench.store.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What plugins have the host keep for them, in the product's own database. Of what SAL promises, the strict side: a key may have
 * 100 characters, though some products take more.
 *
 * <p>Source of the rules: the javadoc of {@code PluginSettings} in sal-api 3.0.0.
 */
final class StoredSettings implements PluginSettingsFactory {

    private static final String GLOBAL = "";
    private static final int LONGEST_KEY = 100;
    private static final String TABLE = """
            CREATE TABLE IF NOT EXISTS workbench_plugin_setting (
              scope VARCHAR(255) NOT NULL,
              name VARCHAR(100) NOT NULL,
              kind VARCHAR(10) NOT NULL,
              setting TEXT NOT NULL,
              PRIMARY KEY (scope, name))""";

    private final Database database;
    private final JdbcClient jdbc;

    StoredSettings(Database database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database.dataSource());
        jdbc.sql(TABLE).update();
    }

    @Override
    public PluginSettings createSettingsForKey(@Nullable String key) {
        return new Scoped(key == null ? GLOBAL : key);
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new Scoped(GLOBAL);
    }

    private final class Scoped implements PluginSettings {

        private final String scope;

        Scoped(String scope) {
            this.scope = scope;
        }

        @Override
        public @Nullable Object get(@Nullable String key) {
            return find(named(key)).map(SettingValue::restored).orElse(null);
        }

        @Override
        public @Nullable Object put(@Nullable String key, @Nullable Object value) {
            var name = named(key);
            if (value == null) {
                return remove(name);
            }
            if (name.length() > LONGEST_KEY) {
                throw new IllegalArgumentException(
                        "A key has at most " + LONGEST_KEY + " characters, and not " + name.length() + ": " + name);
            }
            var stored = SettingValue.of(value);
            try {
                return replace(name, stored);
            } catch (DuplicateKeyException somebodyWasFaster) {
                return replace(name, stored);
            }
        }

        @Override
        public @Nullable Object remove(@Nullable String key) {
            var name = named(key);
            return database.inTransaction(() -> {
                        var before = find(name);
                        jdbc.sql("DELETE FROM workbench_plugin_setting WHERE scope = ? AND name = ?")
                                .params(scope, name)
                                .update();
                        return before.map(SettingValue::restored);
                    })
                    .orElse(null);
        }

        private @Nullable Object replace(String name, SettingValue value) {
            return database.inTransaction(() -> {
                        var before = find(name);
                        var known = jdbc.sql(
                                        "UPDATE workbench_plugin_setting SET kind = ?, setting = ? WHERE scope = ? AND name = ?")
                                .params(value.kind().name(), value.text(), scope, name)
                                .update();
                        if (known == 0) {
                            jdbc.sql(
                                            "INSERT INTO workbench_plugin_setting (scope, name, kind, setting) VALUES (?, ?, ?, ?)")
                                    .params(scope, name, value.kind().name(), value.text())
                                    .update();
                        }
                        return before.map(SettingValue::restored);
                    })
                    .orElse(null);
        }

        private Optional<SettingValue> find(String name) {
            return jdbc.sql("SELECT kind, setting FROM workbench_plugin_setting WHERE scope = ? AND name = ?")
                    .params(scope, name)
                    .query((row, number) -> new SettingValue(
                            SettingValue.Kind.valueOf(row.getString("kind")), row.getString("setting")))
                    .optional();
        }

        private static String named(@Nullable String key) {
            if (key == null) {
                throw new IllegalArgumentException("A setting has no key");
            }
            return key;
        }
    }
}

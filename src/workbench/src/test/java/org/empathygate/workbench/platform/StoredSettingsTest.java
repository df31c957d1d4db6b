package org.empathygate.workbench.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.empathygate.workbench.WorkbenchBuilder;
import org.empathygate.workbench.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoredSettingsTest {

    private static final String KEY = "org.example:colour";

    private final Database database = Database.open(WorkbenchBuilder.memory());
    private final PluginSettings settings = new StoredSettings(database).createGlobalSettings();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachKindOfValueComesBackAsItWas() {
        var properties = new Properties();
        properties.setProperty("a b", "\u00e4\u00f6\u00fc=#!");
        var list = List.of("", "two\nlines", "\u2028");
        var map = Map.of("", "empty key", "k", "");

        settings.put("text", "plain");
        settings.put("list", list);
        settings.put("map", map);
        settings.put("properties", properties);

        assertThat(settings.get("text")).isEqualTo("plain");
        assertThat(settings.get("list")).isEqualTo(list);
        assertThat(settings.get("map")).isEqualTo(map);
        assertThat(settings.get("properties")).isInstanceOf(Properties.class).isEqualTo(properties);
    }

    @Test
    void eachPutTellsWhatWasThereBefore() {
        assertThat(settings.put(KEY, "red")).isNull();
        assertThat(settings.put(KEY, List.of("blue"))).isEqualTo("red");
        assertThat(settings.remove(KEY)).isEqualTo(List.of("blue"));
        assertThat(settings.remove(KEY)).isNull();
        assertThat(settings.get(KEY)).isNull();
    }

    @Test
    void nothingInTheirPlaceRemovesThem() {
        settings.put(KEY, "red");

        assertThat(settings.put(KEY, null)).isEqualTo("red");
        assertThat(settings.get(KEY)).isNull();
    }

    @Test
    void globalOnesAndThoseOfAProjectDoNotMeet() {
        var ofProject = new StoredSettings(database).createSettingsForKey("SHOP");
        settings.put(KEY, "red");
        ofProject.put(KEY, "blue");

        assertThat(settings.get(KEY)).isEqualTo("red");
        assertThat(ofProject.get(KEY)).isEqualTo("blue");
        assertThat(new StoredSettings(database).createSettingsForKey(null).get(KEY))
                .isEqualTo("red");
    }

    @Test
    void aKeyHasAtMostAHundredCharacters() {
        settings.put("k".repeat(100), "kept");

        assertThat(settings.get("k".repeat(100))).isEqualTo("kept");
        assertThatThrownBy(() -> settings.put("k".repeat(101), "lost"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("101");
        assertThat(settings.get("k".repeat(300))).isNull();
        assertThat(settings.remove("k".repeat(300))).isNull();
    }

    @Test
    void aKeyIsNeeded() {
        assertThatThrownBy(() -> settings.get(null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.put(null, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.remove(null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void otherValuesAreRefusedAndNothingIsLost() {
        settings.put(KEY, "red");

        assertThatThrownBy(() -> settings.put(KEY, 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.put(KEY, List.of(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.put(KEY, Map.of("a", List.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.put(KEY, "x".repeat(99_001))).isInstanceOf(IllegalArgumentException.class);
        assertThat(settings.get(KEY)).isEqualTo("red");
    }

    @Test
    void theLongestTextIsKept() {
        settings.put(KEY, "x".repeat(99_000));

        assertThat(settings.get(KEY)).isEqualTo("x".repeat(99_000));
    }

    @Test
    void whatComesBackIsTheCallersToChange() {
        settings.put(KEY, new ArrayList<>(List.of("red")));

        @SuppressWarnings("unchecked")
        var read = (List<String>) settings.get(KEY);
        assertThat(read).isNotNull();
        read.add("blue");

        assertThat(settings.get(KEY)).isEqualTo(List.of("red"));
    }

    @Test
    void manyMayWriteTheSameForTheFirstTime() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            var writes = IntStream.range(0, 64)
                    .<Callable<Object>>mapToObj(number -> () -> {
                        new StoredSettings(database).createGlobalSettings().put("key" + number / 8, "x" + number);
                        return number;
                    })
                    .toList();
            for (var write : threads.invokeAll(writes)) {
                write.get();
            }
        } finally {
            threads.shutdown();
        }

        var all = new HashMap<String, Object>();
        IntStream.range(0, 8).forEach(number -> all.put("key" + number, settings.get("key" + number)));
        assertThat(all.values()).doesNotContainNull();
    }
}

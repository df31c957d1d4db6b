package org.empathygate.workbench.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A plugin's setting as it is stored.
 *
 * @param text the text itself or, of the other kinds, its JSON
 */
record SettingValue(Kind kind, String text) {

    private static final int LONGEST = 99_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a setting may be. */
    enum Kind {
        TEXT,
        LIST,
        MAP,
        PROPERTIES
    }

    /**
     * The value to be stored.
     *
     * @throws IllegalArgumentException when it is neither a text nor a list, map or properties of texts, or is too long
     */
    static SettingValue of(Object value) {
        var stored = unbounded(value);
        if (stored.text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A setting has at most " + LONGEST + " characters, and not " + stored.text.length());
        }
        return stored;
    }

    private static SettingValue unbounded(Object value) {
        if (value instanceof String text) {
            return new SettingValue(Kind.TEXT, text);
        }
        if (value instanceof Properties properties) {
            return new SettingValue(Kind.PROPERTIES, json(texts(properties)));
        }
        if (value instanceof Map<?, ?> map) {
            return new SettingValue(Kind.MAP, json(texts(map)));
        }
        if (value instanceof List<?> list) {
            return new SettingValue(Kind.LIST, json(texts(list)));
        }
        throw new IllegalArgumentException("A setting is a String, List, Map or Properties, and not "
                + value.getClass().getName());
    }

    /** What a plugin gets back: new each time, and its own to change. */
    Object restored() {
        try {
            return switch (kind) {
                case TEXT -> text;
                case LIST -> JSON.readValue(text, new TypeReference<List<String>>() {});
                case MAP -> JSON.readValue(text, new TypeReference<Map<String, String>>() {});
                case PROPERTIES -> JSON.readValue(text, Properties.class);
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A setting of kind " + kind + " cannot be read any more: " + text, e);
        }
    }

    private static Collection<?> texts(Collection<?> all) {
        all.forEach(each -> {
            if (!(each instanceof String)) {
                throw new IllegalArgumentException("Settings hold nothing but texts, and not " + each);
            }
        });
        return all;
    }

    private static Map<?, ?> texts(Map<?, ?> map) {
        texts(map.keySet());
        texts(map.values());
        return map;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A setting cannot be written: " + value, e);
        }
    }
}

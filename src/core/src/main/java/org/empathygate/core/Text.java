package org.empathygate.core;

import java.util.List;

/** A sentence for people, still untranslated: the key of a message and what is filled into it. */
public record Text(String key, List<String> args) {

    public Text {
        args = List.copyOf(args);
    }

    public static Text of(String key, String... args) {
        return new Text(key, List.of(args));
    }
}

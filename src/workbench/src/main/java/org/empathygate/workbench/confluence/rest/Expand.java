package org.empathygate.workbench.confluence.rest;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which parts of an answer a client wants, such as {@code body.storage,version}. */
record Expand(Set<String> parts) {

    /** What is answered to whoever has written a page. */
    static final Expand WRITTEN = of("body.storage,version,space,history,ancestors");

    Expand {
        parts = Set.copyOf(parts);
    }

    static Expand of(@Nullable String list) {
        return new Expand(Stream.ofNullable(list)
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .collect(Collectors.toSet()));
    }

    /** Whether the part, or something in it, is wanted. */
    boolean wants(String part) {
        return parts.stream().anyMatch(wanted -> wanted.equals(part) || wanted.startsWith(part + "."));
    }
}

package org.empathygate.workbench.confluence.rest;

import java.util.List;
import java.util.stream.Stream;

/** Which part of a list a client wants. */
record Slice(int start, int limit) {

    private static final int MOST = 500;

    /** @throws jakarta.ws.rs.WebApplicationException when one of them is no number */
    static Slice of(String start, String limit) {
        return new Slice(number("start", start), Math.min(MOST, number("limit", limit)));
    }

    <T> List<T> of(Stream<T> all) {
        return all.skip(start).limit(limit).toList();
    }

    /** @throws jakarta.ws.rs.WebApplicationException when the text is none */
    static int number(String name, String text) {
        if (!text.matches("\\d{1,9}")) {
            throw Refusal.badInput(name + " has to be a number, not " + text);
        }
        return Integer.parseInt(text);
    }
}

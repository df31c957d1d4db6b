package org.empathygate.workbench.confluence.wiki;

import java.time.Instant;

/**
 * What a client keeps with a page.
 *
 * @param json the value
 * @param version 1 for the first value
 * @param author who wrote this value, by username
 */
public record PageProperty(long id, String key, String json, int version, String author, Instant at) {

    /** How long a key may be. */
    public static final int LONGEST_KEY = 255;
}

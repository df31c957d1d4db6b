package org.empathygate.workbench.activeobjects;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.SchemaConfiguration;

/**
 * What the names of a plugin's tables begin with.
 *
 * <p>{@code AO_} and the last six hex digits of the MD5 of the plugin key; checked against a known one: the key
 * {@code com.pyxis.greenhopper.jira} has the tables {@code AO_60DB71_…}.
 *
 * @param value such as {@code AO_60DB71}
 */
record TablePrefix(String value) implements net.java.ao.atlassian.TablePrefix, SchemaConfiguration {

    private static final int DIGITS = 6;

    static TablePrefix of(String pluginKey) {
        var digits = HexFormat.of().formatHex(md5(pluginKey));
        return new TablePrefix(
                "AO_" + digits.substring(digits.length() - DIGITS).toUpperCase(Locale.ROOT));
    }

    @Override
    public String prepend(String name) {
        return value + "_" + name;
    }

    /** A plugin never sees the tables of others. */
    @Override
    public boolean shouldManageTable(String table, boolean caseSensitive) {
        return table.toUpperCase(Locale.ROOT).startsWith(value + "_");
    }

    private static byte[] md5(String text) {
        try {
            return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }
}

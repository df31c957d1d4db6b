package com.atlassian.plugin.util;

/** Called by ActiveObjects' {@code EntityManager} for its metrics; outside the products there is no calling plugin. */
public final class PluginKeyStack {
    public static String getFirstPluginKey() {
        return "";
    }

    private PluginKeyStack() {}
}

package org.empathygate.workbench.osgi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.java.ao.EntityManager;
import org.apache.commons.logging.LogFactory;
import org.slf4j.Logger;

/**
 * The packages that both products export to plugins, each with its version.
 *
 * <p>Atlassian's own platform libraries come from the declarations that this build compiles against; libraries with a
 * version of their own come from the jar that is really there. Sources: {@code Import-Package} headers of public plugins for Jira
 * 10 and 11, and Platform 8's move to Jakarta EE 10 (servlet 6.0, JAX-RS 3.1, inject 2.0).
 */
final class PlatformPackages {

    private static final String PLATFORM_VERSION = "8.0.0";

    /** Exported by one product only, or not at all. */
    private static final List<String> NOT_PLATFORM = List.of(
            "com.atlassian.jira",
            "com.atlassian.query",
            "com.atlassian.confluence",
            "com.atlassian.user",
            "com.opensymphony");

    private PlatformPackages() {}

    static Map<String, String> all() {
        SortedMap<String, String> packages = new TreeMap<>();
        declarations(packages);
        add(packages, EntityManager.class, "net.java.ao", "6.1.1");
        add(packages, Servlet.class, "jakarta.servlet", "6.0.0");
        add(packages, Path.class, "jakarta.ws.rs", "3.1.0");
        add(packages, Inject.class, "jakarta.inject", "2.0.1");
        add(packages, JsonProperty.class, "com.fasterxml.jackson.annotation", "2.18.0");
        add(packages, JsonFactory.class, "com.fasterxml.jackson.core", "2.18.0");
        add(packages, ObjectMapper.class, "com.fasterxml.jackson.databind", "2.18.0");
        add(packages, Logger.class, "org.slf4j", "2.0.17");
        add(packages, LogFactory.class, "org.apache.commons.logging", "1.2.0");
        return packages;
    }

    private static void declarations(Map<String, String> packages) {
        ClassPathPackages.around(com.atlassian.sal.api.ApplicationProperties.class).stream()
                .filter(name -> NOT_PLATFORM.stream().noneMatch(prefix -> isBelow(name, prefix)))
                .forEach(name -> packages.put(name, PLATFORM_VERSION));
    }

    private static void add(Map<String, String> packages, Class<?> marker, String prefix, String version) {
        ClassPathPackages.around(marker).stream()
                .filter(name -> isBelow(name, prefix))
                .forEach(name -> packages.put(name, version));
    }

    private static boolean isBelow(String name, String prefix) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }
}

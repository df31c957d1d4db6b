package org.empathygate.workbench.host;

import java.util.function.Function;

/**
 * How a product is made once its place is known.
 *
 * @param name {@code jira} or {@code confluence}; what {@link HostProduct#name()} will answer
 * @param contextPath such as {@code /jira}; what {@link HostProduct#contextPath()} will answer
 * @param make usually the product's constructor; called once, before any plugin starts
 */
public record ProductFactory(String name, String contextPath, Function<HostSetting, HostProduct> make) {}

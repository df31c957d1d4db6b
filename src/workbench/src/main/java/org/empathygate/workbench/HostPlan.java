package org.empathygate.workbench;

import org.empathygate.workbench.host.ProductFactory;

/**
 * A host to be started.
 *
 * @param name what the workbench calls it: its product's name, with a number for further nodes
 * @param port where it listens; 0 for a free one
 * @param databaseUrl its own database or, for a further node, that of the first, {@code jdbc:h2:…} or {@code jdbc:postgresql:…}
 */
record HostPlan(String name, ProductFactory factory, int port, String databaseUrl) {}

package org.empathygate.workbench;

import org.empathygate.workbench.host.ProductFactory;

/**
 * A host to be started.
 *
 * @param port where it listens; 0 for a free one
 * @param databaseUrl its own database, {@code jdbc:h2:…} or {@code jdbc:postgresql:…}
 */
record HostPlan(ProductFactory factory, int port, String databaseUrl) {}

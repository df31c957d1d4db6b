package org.empathygate.core.health;

import java.util.List;

/**
 * What the plugin found when it started and looked for every class and member of the host that it links to.
 *
 * @param product {@code jira} or {@code confluence}
 * @param version the product's version as it tells it
 * @param checked how many members were looked for
 * @param missing those that this host lacks, readable, in the order of their names; empty when all is well
 * @param references the host's services in use, by interface name
 */
public record PlatformCheck(
        String product, String version, int checked, List<String> missing, List<String> references) {

    public PlatformCheck {
        missing = List.copyOf(missing);
        references = List.copyOf(references);
    }
}

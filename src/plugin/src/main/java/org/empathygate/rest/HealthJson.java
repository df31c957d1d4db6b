package org.empathygate.rest;

import java.util.List;
import org.empathygate.core.health.PlatformCheck;

/**
 * The plugin's own state.
 *
 * @param references the host's services in use
 * @param jobs scheduled work; none yet
 */
public record HealthJson(PlatformJson platform, MembersJson members, List<String> references, List<String> jobs) {

    /** The product that the plugin runs in: {@code jira} or {@code confluence}. */
    public record PlatformJson(String product, String version) {}

    /** How many members of the host were looked for at start-up, and those that this host lacks. */
    public record MembersJson(int checked, List<String> missing) {}

    static HealthJson of(PlatformCheck check) {
        return new HealthJson(
                new PlatformJson(check.product(), check.version()),
                new MembersJson(check.checked(), check.missing()),
                check.references(),
                List.of());
    }
}

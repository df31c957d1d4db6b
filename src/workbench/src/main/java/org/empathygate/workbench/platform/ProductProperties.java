package org.empathygate.workbench.platform;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.util.Locale;

/**
 * What a plugin may ask about the product it runs in.
 *
 * @param hostName {@code jira} or {@code confluence}
 */
record ProductProperties(String hostName, URI baseUrl) implements ApplicationProperties {

    /** The lines that the workbench stands in for: Jira 11.3 and Confluence 10.2. */
    private enum Line {
        JIRA("Jira", "jira", "11.3.0", "11030000"),
        CONFLUENCE("Confluence", "conf", "10.2.0", "10200");

        private final String displayName;
        private final String platformId;
        private final String version;
        private final String build;

        Line(String displayName, String platformId, String version, String build) {
            this.displayName = displayName;
            this.platformId = platformId;
            this.version = version;
            this.build = build;
        }
    }

    private Line line() {
        return Line.valueOf(hostName.toUpperCase(Locale.ROOT));
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case CANONICAL, ABSOLUTE, AUTO -> baseUrl.toString();
            case RELATIVE, RELATIVE_CANONICAL -> baseUrl.getPath();
        };
    }

    @Override
    public String getDisplayName() {
        return line().displayName;
    }

    @Override
    public String getPlatformId() {
        return line().platformId;
    }

    @Override
    public String getVersion() {
        return line().version;
    }

    @Override
    public String getBuildNumber() {
        return line().build;
    }
}

package org.empathygate.workbench.confluence.link;

import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import java.net.URI;

/** The kind of all links here. */
record LinkedJira(URI address) implements JiraApplicationType {

    @Override
    public String getI18nKey() {
        return "applinks.jira";
    }

    @Override
    public URI getIconUrl() {
        return URI.create(address + "/workbench/icon.svg");
    }
}

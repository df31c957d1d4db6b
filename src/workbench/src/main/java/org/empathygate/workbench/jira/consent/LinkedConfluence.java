package org.empathygate.workbench.jira.consent;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationType;
import java.net.URI;
import org.empathygate.workbench.host.Consumer;
import org.jspecify.annotations.Nullable;

/** Jira's side of a link: which Confluence it is and where. It is Confluence that asks, so nothing is asked along this one. */
record LinkedConfluence(ApplicationId id, Consumer known) implements ApplicationLink {

    private record Kind(URI address) implements ApplicationType {
        @Override
        public String getI18nKey() {
            return "applinks.confluence";
        }

        @Override
        public URI getIconUrl() {
            return URI.create(address + "/workbench/icon.svg");
        }
    }

    @Override
    public ApplicationId getId() {
        return id;
    }

    @Override
    public ApplicationType getType() {
        return new Kind(known.address());
    }

    @Override
    public String getName() {
        return known.name();
    }

    @Override
    public URI getDisplayUrl() {
        return known.address();
    }

    @Override
    public URI getRpcUrl() {
        return known.address();
    }

    @Override
    public boolean isPrimary() {
        return true;
    }

    @Override
    public boolean isSystem() {
        return false;
    }

    @Override
    public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
        throw new UnsupportedOperationException("Jira does not ask Confluence");
    }

    @Override
    public @Nullable Object getProperty(String key) {
        return null;
    }

    @Override
    public Object putProperty(String key, @Nullable Object value) {
        throw new UnsupportedOperationException("Jira's links keep nothing");
    }

    @Override
    public @Nullable Object removeProperty(String key) {
        return null;
    }
}

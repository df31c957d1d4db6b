package org.empathygate.workbench.confluence.link;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.empathygate.workbench.host.Consumer;
import org.empathygate.workbench.host.LinkTarget;
import org.jspecify.annotations.Nullable;

/** One link: to a Jira, for everybody who has let this Confluence act for them there. */
final class JiraLink implements ApplicationLink {

    private final LinkTarget jira;
    private final Consumer self;
    private final boolean primary;
    private final Road road;
    private final Visitors visitors;
    private final GivenConsents consents = new GivenConsents();
    private final Traffic traffic = new Traffic();
    private final Map<String, Object> properties = new ConcurrentHashMap<>();

    /**
     * Makes a link.
     *
     * @param self what the Jira knows this Confluence as
     * @param primary whether it is the one to ask when none is named
     * @param road how requests get there at the moment
     * @param visitors who is asking
     */
    JiraLink(LinkTarget jira, Consumer self, boolean primary, Road road, Visitors visitors) {
        this.jira = jira;
        this.self = self;
        this.primary = primary;
        this.road = road;
        this.visitors = visitors;
    }

    /** From now on the link acts for this person, as if they had allowed it; false when the Jira knows nobody of the name. */
    boolean consent(String username) {
        Optional<String> token = jira.consent(self, username);
        token.ifPresent(known -> consents.keep(username, known));
        return token.isPresent();
    }

    /** The link no longer acts for this person, and the Jira does not let it. */
    void withdraw(String username) {
        consents.forget(username);
        jira.withdraw(self, username);
    }

    /** Fetches the token for what this person has just allowed; false when the code is worth none. */
    boolean redeem(String username, String code) {
        Optional<String> token = jira.redeem(self, code);
        token.ifPresent(known -> consents.keep(username, known));
        return token.isPresent();
    }

    LinkTarget jira() {
        return jira;
    }

    Consumer self() {
        return self;
    }

    Road road() {
        return road;
    }

    Visitors visitors() {
        return visitors;
    }

    GivenConsents consents() {
        return consents;
    }

    Traffic traffic() {
        return traffic;
    }

    @Override
    public ApplicationId getId() {
        return new ApplicationId(jira.installation());
    }

    @Override
    public ApplicationType getType() {
        return new LinkedJira(jira.address());
    }

    @Override
    public String getName() {
        return jira.displayName();
    }

    @Override
    public URI getDisplayUrl() {
        return jira.address();
    }

    @Override
    public URI getRpcUrl() {
        return jira.address();
    }

    @Override
    public boolean isPrimary() {
        return primary;
    }

    @Override
    public boolean isSystem() {
        return false;
    }

    @Override
    public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
        return new LinkRequests(this);
    }

    @Override
    public @Nullable Object getProperty(String key) {
        return properties.get(key);
    }

    @Override
    public @Nullable Object putProperty(String key, @Nullable Object value) {
        if (value == null) {
            return removeProperty(key);
        }
        if (!(value instanceof String || value instanceof List || value instanceof Properties)) {
            throw new IllegalArgumentException("A property is a String, List or Properties, and not "
                    + value.getClass().getName());
        }
        return properties.put(key, value);
    }

    @Override
    public @Nullable Object removeProperty(String key) {
        return properties.remove(key);
    }

    @Override
    public String toString() {
        return getName() + " at " + jira.address();
    }
}

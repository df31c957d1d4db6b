package org.empathygate.workbench.jira.hostile;

import com.atlassian.sal.api.user.UserManager;
import java.lang.reflect.Type;
import java.util.Objects;
import org.empathygate.workbench.jira.consent.Consents;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.web.AccessControl;
import org.empathygate.workbench.web.WebSite;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;

/** Serves Jira's own switches beside those that every product has. */
public final class JiraSwitches {
    private final JiraHost host;
    private final Consents consents;

    public JiraSwitches(JiraHost host, Consents consents) {
        this.host = host;
        this.consents = consents;
    }

    /**
     * Serves them to system administrators only.
     *
     * @param root where the workbench's switches are, such as {@code /rest/workbench/1.0}
     */
    public void mount(WebSite site, String root) {
        site.rest(root + "/bypass", serving(new BypassSwitch(host)));
        site.rest(root + "/mail", serving(new MailSwitch(host.mails())));
        site.rest(root + "/link", serving(new LinkSwitch(consents)));
        site.rest(root + "/consent", serving(new ConsentSwitch(consents)));
    }

    private ResourceConfig serving(Object resource) {
        var people = (UserManager) Objects.requireNonNull(host.services().get(UserManager.class), "people");
        return new ResourceConfig(resource.getClass())
                .register(new AccessControl(people))
                .register(new AbstractBinder() {
                    @Override
                    protected void configure() {
                        bind(resource).to((Type) resource.getClass());
                    }
                });
    }
}

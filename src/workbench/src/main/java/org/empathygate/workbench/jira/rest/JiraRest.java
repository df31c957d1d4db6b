package org.empathygate.workbench.jira.rest;

import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.web.WebSite;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Serves Jira's API under {@code /rest/api/2} and {@code /rest/api/latest}, and what clients need beside it. */
public final class JiraRest {
    private final JiraHost jira;

    public JiraRest(JiraHost jira) {
        this.jira = jira;
    }

    public void mount(WebSite site) {
        site.rest("/rest/api/2", api());
        site.rest("/rest/api/latest", api());
        site.rest("/rest/auth/1", plain().register(new SessionResource(jira)));
        site.rest("/rest/auth/latest", plain().register(new SessionResource(jira)));
        site.rest("/rest/applinks/latest", plain().register(new ApplicationLinksResource()));
        site.rest("/rest/applinks/1.0", plain().register(new ApplicationLinksResource()));
    }

    private ResourceConfig api() {
        return plain().registerInstances(
                        new ServerInfoResource(jira),
                        new PeopleResource(jira),
                        new ConstantsResource(jira),
                        new IssueResource(jira),
                        new CreateMetaResource(jira),
                        new TransitionsResource(jira),
                        new IssuePartsResource(jira),
                        new RemoteLinkResource(jira),
                        new IssueLinkResource(jira),
                        new SearchResource(jira),
                        new ProjectResource(jira));
    }

    private static ResourceConfig plain() {
        return new ResourceConfig()
                .register(JacksonFeature.withoutExceptionMappers())
                .register(new RestBoundary())
                .property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true);
    }
}

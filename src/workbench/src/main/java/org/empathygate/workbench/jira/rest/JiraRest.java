package org.empathygate.workbench.jira.rest;

import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.web.WebSite;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.internal.inject.AbstractBinder;
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
        site.rest("/rest/auth/1", resources(new SessionResource(jira)));
        site.rest("/rest/auth/latest", resources(new SessionResource(jira)));
        site.rest("/rest/applinks/1.0", resources(new ApplicationLinksResource()));
        site.rest("/rest/applinks/latest", resources(new ApplicationLinksResource()));
    }

    private ResourceConfig api() {
        return resources(
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
                new ProjectResource(jira),
                new VersionResource(jira));
    }

    /** Registers the classes and gives the objects: Jersey warns about objects that are registered themselves. */
    private static ResourceConfig resources(Object... resources) {
        var config = new ResourceConfig()
                .register(JacksonFeature.withoutExceptionMappers())
                .register(new RestBoundary())
                .property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true);
        Stream.of(resources).map(Object::getClass).forEach(config::register);
        return config.register(new AbstractBinder() {
            @Override
            protected void configure() {
                Stream.of(resources).forEach(resource -> bind(resource).to((Type) resource.getClass()));
            }
        });
    }
}

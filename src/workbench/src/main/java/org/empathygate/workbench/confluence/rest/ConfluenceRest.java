package org.empathygate.workbench.confluence.rest;

import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.empathygate.workbench.confluence.host.ConfluenceHost;
import org.empathygate.workbench.web.WebSite;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;

/** Serves Confluence's API under {@code /rest/api}. */
public final class ConfluenceRest {

    private final ConfluenceHost confluence;

    public ConfluenceRest(ConfluenceHost confluence) {
        this.confluence = confluence;
    }

    public void mount(WebSite site) {
        var views = new JsonViews(confluence);
        var pages = new AskedPages(confluence);
        site.rest(
                "/rest/api",
                resources(
                        new ContentResource(confluence, pages, views),
                        new ChildResource(confluence, pages, views),
                        new LabelResource(confluence.wiki().labels(), pages, views),
                        new PropertyResource(confluence.wiki().properties(), pages, views),
                        new SpaceResource(confluence, views),
                        new UserResource(confluence, views)));
    }

    /** Registers the classes and gives the objects: Jersey warns about objects that are registered themselves. */
    private static ResourceConfig resources(Object... resources) {
        var config = new ResourceConfig().register(new RestBoundary());
        Stream.of(resources).map(Object::getClass).forEach(config::register);
        return config.register(new AbstractBinder() {
            @Override
            protected void configure() {
                Stream.of(resources).forEach(resource -> bind(resource).to((Type) resource.getClass()));
            }
        });
    }
}

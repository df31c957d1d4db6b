package org.empathygate.workbench.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Servlet;
import java.util.EnumSet;
import java.util.Locale;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.empathygate.workbench.host.HostProduct;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** A product's context on its server: everybody is signed in or anonymous before any servlet is reached. */
public final class ProductSite implements WebSite {

    private final ServletContextHandler context = new ServletContextHandler(ServletContextHandler.SESSIONS);

    /** @param current told of every request, when it is known who asks */
    public ProductSite(HostProduct product, CurrentRequest current) {
        context.setContextPath(product.contextPath());
        context.getSessionHandler().setHttpOnly(true);
        // the cookie of one product must not push out that of the other: cookies do not tell ports apart
        context.getSessionHandler().setSessionCookie(product.name().toUpperCase(Locale.ROOT) + "SESSIONID");
        context.addFilter(new FilterHolder(new SignInFilter(product)), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addFilter(new FilterHolder(current.filter()), "/*", EnumSet.of(DispatcherType.REQUEST));
        servlet("/rest/*", new NoSuchResource());
    }

    @Override
    public void servlet(String pattern, Servlet servlet) {
        context.addServlet(new ServletHolder(servlet), pattern);
    }

    @Override
    public void rest(String path, ResourceConfig resources) {
        servlet(path + "/*", new ServletContainer(JsonResources.complete(resources)));
    }

    ServletContextHandler context() {
        return context;
    }
}

package org.empathygate.workbench.web;

import jakarta.servlet.Servlet;
import org.glassfish.jersey.server.ResourceConfig;

/** One product's place on the web: paths are below the product's context path; every request is signed in or anonymous by then. */
public interface WebSite {

    /** Serves a pattern such as {@code /browse/*}. */
    void servlet(String pattern, Servlet servlet);

    /** Serves JAX-RS resources below a path such as {@code /rest/api/2}. */
    void rest(String path, ResourceConfig resources);
}

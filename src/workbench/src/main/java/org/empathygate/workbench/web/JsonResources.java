package org.empathygate.workbench.web;

import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** What every REST application of a host shares: JSON in and out, errors in Jira's form, nothing found by accident. */
final class JsonResources {

    private JsonResources() {}

    static ResourceConfig complete(ResourceConfig resources) {
        return resources
                .register(JacksonFeature.withoutExceptionMappers())
                .register(JsonErrorBoundary.class)
                .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.BV_FEATURE_DISABLE, true)
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    }
}

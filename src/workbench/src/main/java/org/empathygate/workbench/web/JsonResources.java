package org.empathygate.workbench.web;

import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** What every REST application of a host shares: JSON in and out, errors in Jira's form unless they have another, nothing found by accident. */
final class JsonResources {

    private JsonResources() {}

    static ResourceConfig complete(ResourceConfig resources) {
        if (resources.getInstances().stream().noneMatch(JsonResources::mapsEverything)) {
            resources.register(JsonErrorBoundary.class);
        }
        return resources
                .register(JacksonFeature.withoutExceptionMappers())
                .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.BV_FEATURE_DISABLE, true)
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    }

    /** Of two that map everything, Jersey takes one, and nothing says which. */
    private static boolean mapsEverything(Object component) {
        return Arrays.stream(component.getClass().getGenericInterfaces())
                .anyMatch(type -> type instanceof ParameterizedType mapper
                        && mapper.getRawType() == ExceptionMapper.class
                        && mapper.getActualTypeArguments()[0] == Throwable.class);
    }
}

package org.empathygate.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import org.empathygate.core.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other sites from writing in the name of somebody who is logged in here. A write passes with the header
 * {@code X-Atlassian-Token: no-check}, which no other site can send without being asked for, or with a JSON body that does
 * not come from another origin. Clients outside a browser send no origin.
 */
@Provider
@Guarded
public final class XsrfFilter implements ContainerRequestFilter {
    static final String TOKEN = "X-Atlassian-Token";

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Texts texts;

    @Inject
    public XsrfFilter(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!READS.contains(request.getMethod()) && !hasToken(request) && !isJsonFromHere(request)) {
            request.abortWith(RestBoundary.json(RestBoundary.FORBIDDEN, ErrorBody.of(texts, RestTexts.NOT_FROM_HERE)));
        }
    }

    private static boolean hasToken(ContainerRequestContext request) {
        return "no-check".equals(request.getHeaderString(TOKEN));
    }

    private static boolean isJsonFromHere(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return type != null
                && type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                && !type.isWildcardType()
                && isFromHere(request);
    }

    private static boolean isFromHere(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        if (origin == null) {
            return true;
        }
        String authority = authority(origin);
        return authority != null
                && (authority.equalsIgnoreCase(request.getHeaderString(HttpHeaders.HOST))
                        || authority.equalsIgnoreCase(
                                request.getUriInfo().getBaseUri().getRawAuthority()));
    }

    /** Null when the origin is opaque ({@code null}) or no address at all. */
    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}

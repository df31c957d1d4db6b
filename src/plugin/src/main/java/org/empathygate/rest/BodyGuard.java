package org.empathygate.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.empathygate.core.Text;
import org.empathygate.core.Texts;
import org.jspecify.annotations.Nullable;

/** Refuses a body that is too large before it is read as JSON, and one that is no JSON object with the error body. */
@Provider
@Guarded
public final class BodyGuard implements ReaderInterceptor {
    static final int MAX_KIBIBYTES = 64;

    private final Texts texts;

    @Inject
    public BodyGuard(Texts texts) {
        this.texts = texts;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        byte[] body = context.getInputStream().readNBytes(MAX_KIBIBYTES * 1024 + 1);
        if (body.length > MAX_KIBIBYTES * 1024) {
            throw refused(RestBoundary.TOO_LARGE, RestTexts.tooLarge(MAX_KIBIBYTES));
        }
        context.setInputStream(new ByteArrayInputStream(body));
        try {
            return context.proceed();
        } catch (IOException notJson) {
            throw refused(RestBoundary.BAD_REQUEST, RestTexts.NOT_JSON);
        }
    }

    private WebApplicationException refused(int status, Text why) {
        return new WebApplicationException(RestBoundary.json(status, ErrorBody.of(texts, why)));
    }
}

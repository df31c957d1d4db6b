package org.empathygate.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import org.empathygate.core.Answer;
import org.empathygate.core.Texts;
import org.empathygate.core.UnreadableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where every request ends: a value of the core, a refusal or a failure becomes a response. It catches widely so that
 * nothing about the server's inside leaves it and every error has the same body; what it did not expect goes to the log.
 */
public final class RestBoundary {
    private static final Logger LOG = LoggerFactory.getLogger(RestBoundary.class);

    static final int OK = 200;
    static final int CREATED = 201;
    static final int NO_CONTENT = 204;
    static final int BAD_REQUEST = 400;
    static final int UNAUTHORIZED = 401;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int CONFLICT = 409;
    static final int TOO_LARGE = 413;
    static final int UNEXPECTED = 500;
    static final int UNAVAILABLE = 503;

    private final Texts texts;

    public RestBoundary(Texts texts) {
        this.texts = texts;
    }

    Response answer(Supplier<Response> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            return json(refusal.status(), refusal.body(texts));
        } catch (UnreadableException failure) {
            LOG.warn("Answered 503: {}", failure.getMessage(), failure);
            return json(UNAVAILABLE, ErrorBody.of(texts, RestTexts.STORE_DOWN));
        } catch (RuntimeException failure) {
            LOG.error("Answered 500", failure);
            return json(UNEXPECTED, ErrorBody.of(texts, RestTexts.UNEXPECTED));
        }
    }

    /** What a use case answered; {@code done} says how its success looks. */
    <T> Response answer(Answer<T> answer, Function<T, Response> done) {
        if (answer instanceof Answer.Done<T> result) {
            return done.apply(result.value());
        }
        if (answer instanceof Answer.Invalid<T> invalid) {
            return json(BAD_REQUEST, ErrorBody.of(texts, invalid.errors()));
        }
        if (answer instanceof Answer.NotAllowed<T> notAllowed) {
            return json(FORBIDDEN, ErrorBody.of(texts, notAllowed.why()));
        }
        if (answer instanceof Answer.Outdated<T> outdated) {
            int version = outdated.currentVersion();
            return json(CONFLICT, ErrorBody.outdated(texts, RestTexts.outdated(version), version));
        }
        if (answer instanceof Answer.IllegalMove<T> move) {
            return json(
                    CONFLICT,
                    ErrorBody.illegalMove(texts, RestTexts.illegalMove(move.state()), move.state(), move.legalMoves()));
        }
        return json(NOT_FOUND, ErrorBody.of(texts, RestTexts.NOT_FOUND));
    }

    static Response ok(Object body) {
        return json(OK, body);
    }

    static Response created(Object body) {
        return json(CREATED, body);
    }

    static Response noContent() {
        return Response.status(NO_CONTENT).build();
    }

    static Response json(int status, Object body) {
        return Response.status(status)
                .entity(body)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }
}

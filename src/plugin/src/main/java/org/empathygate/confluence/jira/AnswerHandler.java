package org.empathygate.confluence.jira;

import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes an answer off the wire while the host still holds the connection. */
final class AnswerHandler implements ApplicationLinkResponseHandler<Reply> {

    private final int questions;
    private final Deadline deadline;
    private final Supplier<@Nullable URI> authorise;

    AnswerHandler(int questions, Deadline deadline, Supplier<@Nullable URI> authorise) {
        this.questions = questions;
        this.deadline = deadline;
        this.authorise = authorise;
    }

    @Override
    public Reply handle(Response response) throws ResponseException {
        try {
            return new Incoming(response.getStatusCode(), response.getHeader("Content-Type"))
                    .reply(() -> body(response), questions, deadline, authorise);
        } catch (IOException broken) {
            return Incoming.failure(broken);
        }
    }

    @Override
    public Reply credentialsRequired(Response response) {
        return Reply.Refusal.notAuthorised(authorise.get());
    }

    private static InputStream body(Response response) throws IOException {
        try {
            return Objects.requireNonNullElseGet(response.getResponseBodyAsStream(), InputStream::nullInputStream);
        } catch (ResponseException unreadable) {
            throw new IOException("The body of an answer cannot be read", unreadable);
        }
    }
}

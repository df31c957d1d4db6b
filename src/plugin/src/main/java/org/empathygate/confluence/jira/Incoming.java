package org.empathygate.confluence.jira;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.empathygate.confluence.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * What came over the wire, and what it means: data only when it is exactly ours.
 *
 * @param status the HTTP status
 * @param contentType null when there is none
 */
record Incoming(int status, @Nullable String contentType) {

    /** More than any answer to one question has: two hundred overrides with three sentences of a thousand letters each. */
    static final int MOST_BYTES = 4 << 20;

    private static final int CHUNK = 8_192;

    /**
     * Reads the body only where it can be an answer.
     *
     * @param questions how many were asked
     * @param authorise where this person lets Confluence act for them; answers null where that does not help
     */
    Reply reply(Body body, int questions, Deadline deadline, Supplier<@Nullable URI> authorise) throws IOException {
        if (status == 200) {
            return isJson() ? data(body, questions, deadline) : Reply.Refusal.of(Trouble.NOT_OURS);
        }
        return refusal(authorise);
    }

    private Reply refusal(Supplier<@Nullable URI> authorise) {
        return switch (status) {
            case 401 -> Reply.Refusal.notAuthorised(authorise.get());
            case 403 -> Reply.Refusal.of(Trouble.NO_PERMISSION);
            case 404 -> Reply.Refusal.of(Trouble.PLUGIN_MISSING);
            case 429 -> Reply.Refusal.personal(Trouble.BUSY);
            default ->
                status >= 300 && status < 500
                        ? Reply.Refusal.personal(Trouble.NOT_OURS)
                        : Reply.Refusal.of(
                                status == 502 || status == 503 || status == 504 ? Trouble.JIRA_DOWN : Trouble.NOT_OURS);
        };
    }

    private boolean isJson() {
        return contentType != null
                && contentType.toLowerCase(Locale.ROOT).split(";", 2)[0].strip().equals("application/json");
    }

    /** What is too much for one question is not ours, and says nothing about what others ask. */
    private static Reply data(Body body, int questions, Deadline deadline) throws IOException {
        Optional<byte[]> bytes = bytes(body, deadline);
        if (bytes.isEmpty()) {
            return questions > 1 ? new Reply.TooMuch() : Reply.Refusal.personal(Trouble.NOT_OURS);
        }
        return text(bytes.get())
                .flatMap(text -> AnswerReader.read(text, questions))
                .<Reply>map(Reply.Data::new)
                .orElseGet(() -> Reply.Refusal.of(Trouble.NOT_OURS));
    }

    /** Empty when it is too much. */
    private static Optional<byte[]> bytes(Body body, Deadline deadline) throws IOException {
        try (InputStream in = body.open()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (bytes.size() + read > MOST_BYTES) {
                    return Optional.empty();
                }
                bytes.write(chunk, 0, read);
                deadline.check();
            }
            return Optional.of(bytes.toByteArray());
        }
    }

    /** Empty when it is not UTF-8. */
    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    /** What a request that never got an answer died of. */
    static Reply failure(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof InterruptedIOException) {
                return Reply.Refusal.of(Trouble.TOO_SLOW);
            }
        }
        return Reply.Refusal.of(Trouble.JIRA_DOWN);
    }

    /** The body of an answer, which is read once or not at all. */
    interface Body {
        InputStream open() throws IOException;
    }
}

package org.empathygate.workbench.confluence.link;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.ProtocolException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.empathygate.workbench.web.ConsentToken;
import org.jspecify.annotations.Nullable;

/** An answer over a link. Its body comes from the wire while it is read, and only until the one who handles it is through. */
final class LinkResponse implements Response, AutoCloseable {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w.:-]+)");

    private final HttpURLConnection connection;
    private final int status;

    /** Waits for status and headers. */
    LinkResponse(HttpURLConnection connection) throws IOException {
        this.connection = connection;
        this.status = connection.getResponseCode();
        if (status < 0) {
            throw new ProtocolException("That was no answer in HTTP");
        }
    }

    @Override
    public int getStatusCode() {
        return status;
    }

    @Override
    public boolean isSuccessful() {
        return status >= 200 && status < 300;
    }

    @Override
    public String getStatusText() {
        try {
            return Objects.requireNonNullElse(connection.getResponseMessage(), "");
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public @Nullable String getHeader(String name) {
        return connection.getHeaderField(name);
    }

    @Override
    public Map<String, String> getHeaders() {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        connection.getHeaderFields().forEach((name, values) -> {
            if (name != null) {
                headers.put(name, String.join(", ", values));
            }
        });
        return headers;
    }

    @Override
    public String getResponseBodyAsString() throws ResponseException {
        try (var body = getResponseBodyAsStream()) {
            return new String(body.readAllBytes(), charset());
        } catch (IOException e) {
            throw new ResponseException(e);
        }
    }

    @Override
    public InputStream getResponseBodyAsStream() throws ResponseException {
        try {
            InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream();
            return body == null ? InputStream.nullInputStream() : body;
        } catch (IOException e) {
            throw new ResponseException(e);
        }
    }

    /** Whether the linked product says that it does not, or no longer, know who has allowed this. */
    boolean rejectsToken() {
        String challenge = getHeader("WWW-Authenticate");
        return status == HttpURLConnection.HTTP_UNAUTHORIZED
                && challenge != null
                && challenge.startsWith(ConsentToken.SCHEME);
    }

    /** Where this answer sends whoever asked at that address; empty when it sends nobody anywhere. */
    Optional<URI> elsewhere(URI asked) {
        return switch (status) {
            case 301, 302, 303, 307, 308 ->
                Optional.ofNullable(getHeader("Location"))
                        .map(asked::resolve)
                        .filter(address -> String.valueOf(address.getScheme()).matches("https?"));
            default -> Optional.empty();
        };
    }

    /** Nothing more is read, and whatever is still to come is left on the wire. */
    @Override
    public void close() {
        connection.disconnect();
    }

    private Charset charset() {
        var named = CHARSET.matcher(Objects.requireNonNullElse(getHeader("Content-Type"), ""));
        return named.find() && Charset.isSupported(named.group(1))
                ? Charset.forName(named.group(1))
                : StandardCharsets.UTF_8;
    }
}

package org.empathygate.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks a host as somebody: with a password on each request, or by cookies alone. */
public final class Browser {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI base;
    private final String credentials;

    private Browser(URI base, String credentials) {
        this.base = base;
        this.credentials = credentials;
    }

    public static Browser anonymous(URI base) {
        return new Browser(base, "");
    }

    public static Browser of(URI base, String person, String password) {
        return holding(
                base,
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString((person + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends this header of authorization with each request. */
    public static Browser holding(URI base, String authorization) {
        return new Browser(base, authorization);
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    /** Sends a form; whatever place the answer names is not gone to. */
    public HttpResponse<String> submit(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST", URI.create(base + path), "application/x-www-form-urlencoded", body);
    }

    /** Asks for a whole address of this host, as one is sent to it from elsewhere. */
    public HttpResponse<String> follow(String address) {
        assertThat(address).startsWith(base.toString());
        return send("GET", URI.create(address), "application/json", "");
    }

    public HttpResponse<String> send(String method, String path, String body) {
        return send(method, URI.create(base + path), "application/json", body);
    }

    private HttpResponse<String> send(String method, URI address, String type, String body) {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!credentials.isEmpty()) {
            request.header("Authorization", credentials);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

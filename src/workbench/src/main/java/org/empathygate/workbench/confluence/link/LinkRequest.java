package org.empathygate.workbench.confluence.link;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseHandler;
import com.atlassian.sal.api.net.ResponseStatusException;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ProtocolException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.empathygate.workbench.host.SiteAddress;
import org.empathygate.workbench.web.ConsentToken;

/**
 * A request over a link, on the thread that sends it. Without timeouts of its own it waits for ever, and a read timeout is about each
 * single wait: an answer that comes drop by drop outlives it. Both are the caller's to think of.
 */
final class LinkRequest implements ApplicationLinkRequest {

    private static final int MOST_REDIRECTS = 5;
    private static final String CONTENT_TYPE = "Content-Type";

    private final JiraLink link;
    private final Request.MethodType method;
    private final String person;
    private final ConsentToken token;
    private final AtomicReference<RequestPlan> plan;
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * Makes a request.
     *
     * @param person who asks
     * @param token what they have let this Confluence show
     */
    LinkRequest(JiraLink link, Request.MethodType method, URI address, String person, String token) {
        this.link = link;
        this.method = method;
        this.person = person;
        this.token = new ConsentToken(token);
        this.plan = new AtomicReference<>(RequestPlan.to(address));
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int connectionTimeout) {
        plan.updateAndGet(now -> now.connectingWithin(connectionTimeout));
        return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int soTimeout) {
        plan.updateAndGet(now -> now.readingWithin(soTimeout));
        return this;
    }

    @Override
    public ApplicationLinkRequest setUrl(String url) {
        URI address = new LinkAddresses(link.getRpcUrl()).within(url);
        plan.updateAndGet(now -> now.at(address));
        return this;
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String requestBody, String contentType) {
        if (method != MethodType.POST && method != MethodType.PUT) {
            throw new IllegalStateException("A " + method + " has no body");
        }
        plan.updateAndGet(now -> now.with(requestBody));
        return setHeader(CONTENT_TYPE, contentType);
    }

    @Override
    public ApplicationLinkRequest addRequestParameters(String... params) {
        if (params.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "Parameters come in pairs of name and value, and here are " + params.length);
        }
        var form = new StringBuilder(Objects.requireNonNullElse(plan().body(), ""));
        for (int i = 0; i < params.length; i += 2) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(encoded(params[i]))
                    .append('=')
                    .append(encoded(params[i + 1]));
        }
        return setRequestBody(form.toString(), "application/x-www-form-urlencoded");
    }

    @Override
    public ApplicationLinkRequest addHeader(String headerName, String headerValue) {
        headers.computeIfAbsent(headerName, first -> new ArrayList<>()).add(headerValue);
        return this;
    }

    @Override
    public ApplicationLinkRequest setHeader(String headerName, String headerValue) {
        headers.put(headerName, new ArrayList<>(List.of(headerValue)));
        return this;
    }

    @Override
    public ApplicationLinkRequest setFollowRedirects(boolean follow) {
        plan.updateAndGet(now -> now.following(follow));
        return this;
    }

    @Override
    public Map<String, List<String>> getHeaders() {
        return headers;
    }

    @Override
    public void execute(ResponseHandler<? super Response> responseHandler) throws ResponseException {
        executeAndReturn(response -> {
            responseHandler.handle(response);
            return Boolean.TRUE;
        });
    }

    @Override
    public String execute() throws ResponseException {
        return executeAndReturn(response -> {
            if (!response.isSuccessful()) {
                throw new ResponseStatusException(
                        "Unexpected response received. Status code: " + response.getStatusCode(), response);
            }
            return response.getResponseBodyAsString();
        });
    }

    @Override
    public <RET> RET executeAndReturn(ReturningResponseHandler<? super Response, RET> responseHandler)
            throws ResponseException {
        link.traffic().begins();
        try {
            return handled(responseHandler);
        } finally {
            link.traffic().ends();
        }
    }

    private <R> R handled(ReturningResponseHandler<? super Response, R> responseHandler) throws ResponseException {
        LinkResponse response = send();
        try {
            if (response.rejectsToken()) {
                link.consents().forget(person, token.token());
            }
            return responseHandler.handle(response);
        } finally {
            response.close();
        }
    }

    /** A Jira that does not take the token any more is asked again only when the person has allowed it again. */
    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> responseHandler) throws ResponseException {
        return executeAndReturn(response -> ((LinkResponse) response).rejectsToken()
                ? responseHandler.credentialsRequired(response)
                : responseHandler.handle(response));
    }

    private RequestPlan plan() {
        return Objects.requireNonNull(plan.get(), "plan");
    }

    private LinkResponse send() throws ResponseException {
        RequestPlan wanted = plan();
        try {
            URI address = wanted.address();
            for (int i = 0; i <= MOST_REDIRECTS; i++) {
                var response = new LinkResponse(connected(address, wanted));
                Optional<URI> elsewhere = wanted.followRedirects() ? response.elsewhere(address) : Optional.empty();
                if (elsewhere.isEmpty() || method != MethodType.GET) {
                    return response;
                }
                response.close();
                address = elsewhere.get();
            }
            throw new ProtocolException("Sent elsewhere more than " + MOST_REDIRECTS + " times, at last to " + address);
        } catch (IOException e) {
            throw new ResponseException(e);
        }
    }

    /** The token is shown to the linked product only. */
    private HttpURLConnection connected(URI address, RequestPlan wanted) throws IOException {
        boolean linked = new SiteAddress(link.getRpcUrl()).holds(address);
        var connection = (HttpURLConnection)
                (linked ? link.road().to(address) : address).toURL().openConnection();
        connection.setRequestMethod(method.name());
        connection.setConnectTimeout(wanted.connectTimeout());
        connection.setReadTimeout(wanted.readTimeout());
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        headers.forEach((name, values) -> values.forEach(value -> connection.addRequestProperty(name, value)));
        // a connection that is used again would be tried twice without a word when it has gone stale
        connection.setRequestProperty("Connection", "close");
        if (linked) {
            connection.setRequestProperty("Authorization", token.header());
        }
        if (wanted.body() != null) {
            byte[] body = wanted.body().getBytes(StandardCharsets.UTF_8);
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(body.length);
            try (var out = connection.getOutputStream()) {
                out.write(body);
            }
        }
        return connection;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

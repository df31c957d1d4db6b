package org.empathygate.confluence.jira;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.empathygate.jira.Host;
import org.jspecify.annotations.Nullable;

/** Application links to Jiras, without a wire: what an answer looks like is told beforehand. */
public final class LinkTwin {

    private final List<ApplicationLink> links = new ArrayList<>();
    private final AtomicReference<@Nullable ApplicationLink> primary = new AtomicReference<>();
    private final AtomicReference<Answer> answer = new AtomicReference<>(new Answer(200, "application/json", ""));
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private final AtomicReference<@Nullable URI> authorise = new AtomicReference<>();
    private final AtomicBoolean impersonal = new AtomicBoolean();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Object> settings = new ConcurrentHashMap<>();

    /** An answer on the wire; its body is repeated for every request, or made from the request when it is null. */
    public record Answer(
            int status,
            @Nullable String contentType,
            @Nullable String body) {}

    public LinkTwin link(String id, String name) {
        links.add(Host.of(ApplicationLink.class)
                .answering("getId", new ApplicationId(id))
                .answering("getName", name)
                .answering("getDisplayUrl", URI.create("https://" + id + ".example/jira/"))
                .doing("createImpersonatingAuthenticatedRequestFactory", none -> impersonal.get() ? null : factory())
                .build());
        return this;
    }

    public LinkTwin primary(String id) {
        primary.set(links.stream()
                .filter(link -> link.getId().get().equals(id))
                .findFirst()
                .orElseThrow());
        return this;
    }

    public LinkTwin answers(int status, @Nullable String contentType, @Nullable String body) {
        answer.set(new Answer(status, contentType, body));
        failure.set(null);
        return this;
    }

    /** Counts so many unsatisfied work items in each scope that is asked for. */
    public LinkTwin counts(int unsatisfied) {
        return answers(200, "application/json;charset=UTF-8", "count:" + unsatisfied);
    }

    public LinkTwin fails(Exception how) {
        failure.set(how);
        return this;
    }

    public LinkTwin wantsAuthorisationAt(@Nullable URI uri) {
        authorise.set(uri);
        return this;
    }

    /** From now on the links know only ways of asking as the same account for everybody. */
    public LinkTwin isImpersonal() {
        impersonal.set(true);
        return this;
    }

    public List<String> requests() {
        return requests;
    }

    /** How the last request was set up. */
    public Map<String, Object> settings() {
        return settings;
    }

    public ApplicationLinkService service() {
        return Host.of(ApplicationLinkService.class)
                .doing(
                        "getPrimaryApplicationLink",
                        type -> type.get(0) == JiraApplicationType.class ? primary.get() : null)
                .doing("getApplicationLinks", type -> type.get(0) == JiraApplicationType.class ? links : List.of())
                .build();
    }

    private ApplicationLinkRequestFactory factory() {
        return Host.of(ApplicationLinkRequestFactory.class)
                .doing("createRequest", call -> create(String.valueOf(call.get(0)), (String) call.get(1)))
                .doing("getAuthorisationURI", callback -> authorisation(callback))
                .build();
    }

    private ApplicationLinkRequest create(String method, String url) {
        if (failure.get() instanceof CredentialsRequiredException required) {
            throw LinkTwin.<RuntimeException>undeclared(required);
        }
        settings.put("method", method);
        return request(url);
    }

    private @Nullable URI authorisation(List<Object> callback) {
        URI uri = authorise.get();
        return uri == null || callback.isEmpty() ? uri : URI.create(uri + "?back=" + callback.get(0));
    }

    private ApplicationLinkRequest request(String url) {
        return Host.of(ApplicationLinkRequest.class)
                .doing("setConnectionTimeout", millis -> set("connect", millis.get(0)))
                .doing("setSoTimeout", millis -> set("read", millis.get(0)))
                .doing("setFollowRedirects", follow -> set("redirects", follow.get(0)))
                .doing("setHeader", header -> set((String) header.get(0), header.get(1)))
                .doing("execute", handler -> execute(url, (ApplicationLinkResponseHandler<?>) handler.get(0)))
                .build();
    }

    private @Nullable Object set(String name, Object value) {
        settings.put(name, value);
        return null;
    }

    private @Nullable Object execute(String url, ApplicationLinkResponseHandler<?> handler) {
        requests.add(url);
        try {
            Exception how = failure.get();
            if (how instanceof ResponseException broken) {
                throw broken;
            }
            Answer now = Objects.requireNonNull(answer.get());
            return now.status() == 0
                    ? handler.credentialsRequired(response(now, url))
                    : handler.handle(response(now, url));
        } catch (ResponseException broken) {
            throw LinkTwin.<RuntimeException>undeclared(broken);
        }
    }

    private static Response response(Answer answer, String url) {
        return Host.of(Response.class)
                .answering("getStatusCode", answer.status())
                .doing("getHeader", name -> name.get(0).equals("Content-Type") ? answer.contentType() : null)
                .doing(
                        "getResponseBodyAsStream",
                        none -> new ByteArrayInputStream(body(answer, url).getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private static String body(Answer answer, String url) {
        String body = answer.body();
        if (body == null || !body.startsWith("count:")) {
            return body == null ? "" : body;
        }
        int scopes = url.split("%22rows%22", -1).length - 1;
        return Answers.counting(Integer.parseInt(body.substring("count:".length())), scopes);
    }

    /** The table of functions declares no exceptions, the method that it stands for does. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Exception> E undeclared(Exception exception) throws E {
        throw (E) exception;
    }
}

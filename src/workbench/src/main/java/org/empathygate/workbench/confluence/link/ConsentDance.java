package org.empathygate.workbench.confluence.link;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a person to Jira to be asked there, and fetches the token when they come back and have said yes. Whoever comes back must be who
 * was sent, within ten minutes, and once; in the end they are where they wanted to be, which is a page of this Confluence.
 */
final class ConsentDance extends HttpServlet {

    /** Where it is, below the context path. */
    static final String ROOT = "/plugins/servlet/applinks/oauth/login-dance";

    private static final long serialVersionUID = 1L;
    private static final String BEGIN = "/authorize";
    private static final String END = "/access";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int MOST_PENDING = 10_000;
    private static final Logger LOG = LoggerFactory.getLogger(ConsentDance.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private record Pending(String person, JiraLink link, URI destination, Instant until) {}

    private final transient Links links;
    private final transient Visitors visitors;
    private final transient Clock clock;
    private final transient Map<String, Pending> pending = new ConcurrentHashMap<>();

    ConsentDance(Links links, Visitors visitors, Clock clock) {
        this.links = links;
        this.visitors = visitors;
        this.clock = clock;
    }

    /** The page that begins it; whoever has been through it is at the callback. */
    static URI beginning(JiraLink link, @Nullable URI callback) {
        String back = callback == null ? "" : "&redirectUrl=" + encoded(callback.toString());
        return URI.create(link.visitors().base() + ROOT + BEGIN + "?applicationLinkID="
                + encoded(link.getId().get()) + back);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        Optional<String> person = visitors.current();
        if (person.isEmpty()) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "Log in to Confluence first.");
        } else if (BEGIN.equals(request.getPathInfo())) {
            begin(person.get(), request, response);
        } else if (END.equals(request.getPathInfo())) {
            end(person.get(), request, response);
        } else {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "There is nothing here.");
        }
    }

    private void begin(String person, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<JiraLink> link = links.find(parameter(request, "applicationLinkID"));
        Optional<URI> destination = destination(request.getParameter("redirectUrl"));
        if (link.isEmpty() || destination.isEmpty()) {
            refuse(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    link.isEmpty() ? "There is no such link." : "The way back leads to another place than Confluence.");
            return;
        }
        String state = remember(new Pending(
                person, link.get(), destination.get(), clock.instant().plus(PATIENCE)));
        send(
                response,
                link.get().getDisplayUrl() + "/plugins/servlet/oauth/authorize?consumer="
                        + encoded(link.get().self().id()) + "&state=" + state + "&oauth_callback="
                        + encoded(visitors.base() + ROOT + END));
    }

    private void end(String person, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Pending known = pending.remove(parameter(request, "state"));
        if (known == null || !known.person().equals(person) || known.until().isBefore(clock.instant())) {
            refuse(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "Nobody waits for this answer any more. Go back to the page and allow it from there.");
            return;
        }
        String code = request.getParameter("code");
        if (code != null && !isRedeemed(known, code)) {
            refuse(
                    response,
                    HttpServletResponse.SC_BAD_GATEWAY,
                    "Jira does not stand by what was allowed. Try it again.");
            return;
        }
        send(response, known.destination().toString());
    }

    private static boolean isRedeemed(Pending known, String code) {
        try {
            return known.link().redeem(known.person(), code);
        } catch (JiraUnreachableException e) {
            LOG.warn("{} has allowed something that could not be fetched", known.person(), e);
            return false;
        }
    }

    private String remember(Pending one) {
        pending.values().removeIf(old -> old.until().isBefore(clock.instant()));
        if (pending.size() >= MOST_PENDING) {
            pending.clear();
        }
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String state = HexFormat.of().formatHex(bytes);
        pending.put(state, one);
        return state;
    }

    /** Where to go in the end: what was asked for when it is a page of ours, the start when nothing was. */
    private Optional<URI> destination(@Nullable String asked) {
        if (asked == null || asked.isEmpty()) {
            return Optional.of(URI.create(visitors.base() + "/"));
        }
        try {
            return Optional.of(URI.create(visitors.base() + "/").resolve(new URI(asked)))
                    .filter(visitors::isOurs);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static void send(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    private static void refuse(HttpServletResponse response, int status, String why) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(why);
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

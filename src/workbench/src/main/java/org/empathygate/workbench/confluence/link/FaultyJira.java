package org.empathygate.workbench.confluence.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.empathygate.workbench.fault.Border;
import org.empathygate.workbench.fault.Fault;
import org.empathygate.workbench.fault.Faults;
import org.empathygate.workbench.web.JettyBoundary;

/**
 * What stands before a Jira while a fault holds: waits, answers in its place, or passes the question on. Nobody who waits here holds a
 * thread, however many they are.
 */
final class FaultyJira extends Handler.Abstract implements AutoCloseable {

    private static final int MOST_THREADS = 8;
    private static final int MOST_WAITING = 1_024;
    private static final long DRIP_SECONDS = 1;
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String JSON = "application/json;charset=UTF-8";
    private static final String LOGIN = "/login.jsp";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String LOGIN_PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="UTF-8"><title>Log in - Jira</title></head>
            <body><form action="login.jsp" method="post"><h1>Log in</h1>
            <label>Username <input name="os_username"></label> <label>Password <input type="password" name="os_password"></label>
            <button>Log in</button></form></body>
            </html>
            """;

    /** What is about one connection and not about what is said over it; and what a client writes itself. */
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "connection",
            "content-length",
            "expect",
            "host",
            "keep-alive",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private final URI jira;
    private final Faults faults;
    private final Server server;
    private final ServerConnector connector;
    private final HttpClient client;

    private FaultyJira(URI jira, Faults faults, Server server, ServerConnector connector) {
        this.jira = jira;
        this.faults = faults;
        this.server = server;
        this.connector = connector;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(server.getThreadPool())
                .build();
    }

    /** Opens a place before this Jira, on a free port. */
    static FaultyJira before(URI jira, Faults faults) {
        var threads = new QueuedThreadPool(MOST_THREADS, 2);
        threads.setName("workbench-faulty-jira");
        threads.setReservedThreads(0);
        var server = new Server(threads);
        var connector = new ServerConnector(server, 0, 1);
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setAcceptQueueSize(MOST_WAITING);
        connector.setIdleTimeout(0);
        server.addConnector(connector);
        var faulty = new FaultyJira(jira, faults, server, connector);
        server.setHandler(faulty);
        JettyBoundary.run("open the place before " + jira, server::start);
        return faulty;
    }

    int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        JettyBoundary.run("close the place before " + jira, server::stop);
    }

    /** One question with its answer to be. */
    private record Exchange(Request request, Response response, Callback callback) {

        void fail(Throwable why) {
            callback.failed(why);
        }

        void answer(int status, String type, byte[] body) {
            response.setStatus(status);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
            response.write(true, ByteBuffer.wrap(body), callback);
        }

        void answer(int status, String type, String body) {
            answer(status, type, body.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var exchange = new Exchange(request, response, callback);
        Content.Source.asByteBuffer(
                request, Promise.from(body -> wait(exchange, BufferUtil.toArray(body)), exchange::fail));
        return true;
    }

    private void wait(Exchange exchange, byte[] body) {
        Fault fault = faults.at(Border.JIRA);
        server.getScheduler()
                .schedule(() -> answer(fault, exchange, body), fault.delay().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void answer(Fault fault, Exchange exchange, byte[] body) {
        switch (fault.mode()) {
            case UP, SLOW -> pass(exchange, body, false);
            case BROKEN -> pass(exchange, body, true);
            case DOWN -> exchange.fail(new IOException("Jira is down"));
            case GARBAGE -> exchange.answer(200, HTML, LOGIN_PAGE);
            case DRIP -> drip(exchange);
            case UNAUTHORIZED -> exchange.answer(401, JSON, error("You are not authenticated."));
            case FORBIDDEN -> exchange.answer(403, JSON, error("You do not have the permission to do this."));
            case REDIRECT -> redirect(exchange);
        }
    }

    private void redirect(Exchange exchange) {
        if (Request.getPathInContext(exchange.request).endsWith(LOGIN)) {
            exchange.answer(200, HTML, LOGIN_PAGE);
            return;
        }
        exchange.response.getHeaders().put(HttpHeader.LOCATION, jira + LOGIN + "?permissionViolation=true");
        exchange.answer(302, HTML, "");
    }

    /** Blanks, which every reader of JSON goes on to wait behind. */
    private void drip(Exchange exchange) {
        exchange.response.getHeaders().put(HttpHeader.CONTENT_TYPE, JSON);
        drop(exchange);
    }

    private void drop(Exchange exchange) {
        exchange.response.write(
                false,
                ByteBuffer.wrap(new byte[] {' '}),
                Callback.from(
                        () -> server.getScheduler().schedule(() -> drop(exchange), DRIP_SECONDS, TimeUnit.SECONDS),
                        exchange::fail));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // whoever asked is told how it ends
    private void pass(Exchange exchange, byte[] body, boolean broken) {
        client.sendAsync(question(exchange.request, body), HttpResponse.BodyHandlers.ofByteArray())
                .whenComplete((answer, failure) -> {
                    if (answer == null) {
                        exchange.fail(failure);
                    } else {
                        passBack(exchange.response, exchange.callback, answer, broken);
                    }
                });
    }

    private HttpRequest question(Request request, byte[] body) {
        String path = request.getHttpURI().getPathQuery();
        var question = HttpRequest.newBuilder(URI.create(jira.getScheme() + "://" + jira.getAuthority() + path))
                .method(request.getMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        for (HttpField field : request.getHeaders()) {
            if (isPassedOn(field.getName())) {
                question.header(field.getName(), field.getValue());
            }
        }
        return question.build();
    }

    private static void passBack(Response response, Callback callback, HttpResponse<byte[]> answer, boolean broken) {
        response.setStatus(answer.statusCode());
        answer.headers().map().forEach((name, values) -> {
            if (isPassedOn(name)) {
                values.forEach(value -> response.getHeaders().add(name, value));
            }
        });
        byte[] body = broken ? half(answer.body()) : answer.body();
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    private static boolean isPassedOn(String header) {
        return !OF_THE_CONNECTION.contains(header.toLowerCase(Locale.ROOT));
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static String error(String message) {
        try {
            return MAPPER.writeValueAsString(Map.of("errorMessages", List.of(message), "errors", Map.of()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write an error: " + message, e);
        }
    }
}

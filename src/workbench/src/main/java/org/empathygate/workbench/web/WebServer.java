package org.empathygate.workbench.web;

import java.io.IOException;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** One product's HTTP server, reachable from this machine only. */
public final class WebServer implements AutoCloseable {

    /** What the names of the threads begin with that answer requests. */
    public static final String THREADS = "workbench-web";

    private static final String LOOPBACK = "127.0.0.1";
    /** More than people in any test who wait at the same time, so that none waits for another. */
    private static final int MOST_THREADS = 256;

    private static final int LEAST_THREADS = 4;

    private final Server server;
    private final ServerConnector connector;

    private WebServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Takes the port, so that the address is known before anything is served; 0 takes a free one.
     *
     * @throws PortTakenException when somebody else has it
     */
    public static WebServer bind(int port) {
        var threads = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
        threads.setName(THREADS);
        var server = new Server(threads);
        var connector = new ServerConnector(server);
        connector.setHost(LOOPBACK);
        connector.setPort(port);
        server.addConnector(connector);
        try {
            connector.open();
        } catch (IOException e) {
            throw new PortTakenException(port, e);
        }
        return new WebServer(server, connector);
    }

    /** The port that was taken. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Starts answering. */
    public void serve(ProductSite site) {
        server.setHandler(site.context());
        JettyBoundary.run("start the web server on port " + port(), server::start);
    }

    /** Ends running requests and gives the port back. */
    @Override
    public void close() {
        JettyBoundary.run("stop the web server on port " + port(), server::stop);
        connector.close();
    }
}

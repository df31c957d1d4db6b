package org.empathygate.workbench.confluence.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.util.concurrent.atomic.AtomicReference;
import org.empathygate.workbench.fault.Border;
import org.empathygate.workbench.fault.FaultMode;
import org.empathygate.workbench.fault.Faults;
import org.jspecify.annotations.Nullable;

/**
 * How requests get to a linked Jira at the moment: straight there or, while a fault holds, through a place on this machine where it
 * happens. Nothing is pretended: whoever sends a request meets a connection that is refused, or an answer that is late.
 */
final class Road implements AutoCloseable {

    private final URI jira;
    private final Faults faults;
    private final AtomicReference<@Nullable FaultyJira> detour = new AtomicReference<>();
    private final SocketChannel closedPort;

    Road(URI jira, Faults faults) {
        this.jira = jira;
        this.faults = faults;
        this.closedPort = takenAndClosed();
    }

    /** Where a request to this address of the Jira is sent now. */
    URI to(URI address) {
        FaultMode mode = faults.at(Border.JIRA).mode();
        if (mode == FaultMode.UP) {
            return address;
        }
        return through(mode == FaultMode.DOWN ? closedPort() : detour().port(), address);
    }

    private static URI through(int port, URI address) {
        String query = address.getRawQuery();
        String host = InetAddress.getLoopbackAddress().getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + address.getRawPath()
                + (query == null ? "" : "?" + query));
    }

    /** Opened when it is needed first. */
    private synchronized FaultyJira detour() {
        FaultyJira open = detour.get();
        if (open != null) {
            return open;
        }
        FaultyJira opened = FaultyJira.before(jira, faults);
        detour.set(opened);
        return opened;
    }

    private int closedPort() {
        try {
            return ((InetSocketAddress) closedPort.getLocalAddress()).getPort();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot tell which port is closed", e);
        }
    }

    /** A port that belongs to us and at which nobody listens: whoever comes is refused, and nobody else can open it. */
    private static SocketChannel takenAndClosed() {
        try {
            var channel = SocketChannel.open();
            channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot take a port at which nobody listens", e);
        }
    }

    /** Whoever still waits is cut off. */
    @Override
    public synchronized void close() {
        FaultyJira open = detour.getAndSet(null);
        if (open != null) {
            open.close();
        }
        try {
            closedPort.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot give a port back", e);
        }
    }
}

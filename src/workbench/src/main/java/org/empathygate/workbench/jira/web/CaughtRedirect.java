package org.empathygate.workbench.jira.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A response that keeps where an action wants to go, for the page that answers in the end. */
final class CaughtRedirect extends HttpServletResponseWrapper {

    private final AtomicReference<@Nullable String> location = new AtomicReference<>();

    CaughtRedirect(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String address) {
        location.set(address);
    }

    Optional<String> location() {
        return Optional.ofNullable(location.get());
    }
}

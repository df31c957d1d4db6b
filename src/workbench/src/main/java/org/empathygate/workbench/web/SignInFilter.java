package org.empathygate.workbench.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.empathygate.workbench.host.HostProduct;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who is asking, by HTTP basic, by the session or, on REST resources, by what they let another product do for them, and tells
 * the product for the time of the request. A wrong password or token is answered 401 whatever was asked for, as Jira does.
 */
final class SignInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient HostProduct product;

    SignInFilter(HostProduct product) {
        this.product = product;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var sent = BasicCredentials.of(request);
        if (sent.isPresent()
                && !product.authenticates(sent.get().username(), sent.get().password())) {
            JsonError.of("Wrong user name or password").send(response, HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var consent = ConsentToken.of(request);
        var represented = consent.filter(token -> isRest(request)).flatMap(token -> product.consented(token.token()));
        if (consent.isPresent() && represented.isEmpty()) {
            response.setHeader("WWW-Authenticate", ConsentToken.CHALLENGE);
            JsonError.of("This token lets nobody in").send(response, HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var person = represented
                .or(() -> sent.map(BasicCredentials::username))
                .or(() -> SignIn.person(request))
                .orElse(null);
        product.enter(person);
        try {
            chain.doFilter(new SignedInRequest(request, person), response);
        } finally {
            product.leave();
        }
    }

    private static boolean isRest(HttpServletRequest request) {
        return request.getServletPath().startsWith("/rest/");
    }

    private static final class SignedInRequest extends HttpServletRequestWrapper {

        private final @Nullable String person;

        SignedInRequest(HttpServletRequest request, @Nullable String person) {
            super(request);
            this.person = person;
        }

        @Override
        public @Nullable String getRemoteUser() {
            return person;
        }
    }
}

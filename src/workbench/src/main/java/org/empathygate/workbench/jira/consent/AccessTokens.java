package org.empathygate.workbench.jira.consent;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where a product in another process fetches a token, with its secret and the code that a person brought back. */
public final class AccessTokens extends HttpServlet {

    /** Where it is, below the context path. */
    public static final String ADDRESS = "/plugins/servlet/oauth/access-token";

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient Consents consents;

    public AccessTokens(Consents consents) {
        this.consents = consents;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var token = consents.consumer(parameter(request, "consumer"), parameter(request, "secret"))
                .flatMap(consumer -> consents.redeem(consumer, parameter(request, "code")));
        response.setStatus(token.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream()
                .write(JSON.writeValueAsBytes(
                        token.isPresent()
                                ? Map.of("token", token.get())
                                : Map.of("errorMessages", List.of("This is worth no token"), "errors", Map.of())));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}

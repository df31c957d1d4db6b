package org.empathygate.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** User name and password of a request's {@code Authorization: Basic} header. */
record BasicCredentials(String username, String password) {

    private static final String SCHEME = "Basic ";

    /** Empty when the header is absent or of another scheme; a header that cannot be read is nobody with a wrong password. */
    static Optional<BasicCredentials> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> decoded(header.substring(SCHEME.length()).trim()));
    }

    private static BasicCredentials decoded(String base64) {
        try {
            var text = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            var colon = text.indexOf(':');
            return colon < 0
                    ? new BasicCredentials(text, "")
                    : new BasicCredentials(text.substring(0, colon), text.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return new BasicCredentials("", "");
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return username;
    }
}

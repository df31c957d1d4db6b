package org.empathygate.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The token by which another product acts for a person who has let it: {@code Authorization: Workbench-Consent ...}. */
public record ConsentToken(String token) {

    /** The scheme of the header, and of the challenge when a token is not, or no longer, known. */
    public static final String SCHEME = "Workbench-Consent";

    static final String CHALLENGE = SCHEME + " realm=\"Jira\", problem=\"token_rejected\"";

    private static final String PREFIX = SCHEME + " ";

    /** Empty when the header is absent or of another scheme. */
    static Optional<ConsentToken> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, PREFIX, 0, PREFIX.length()))
                .map(header ->
                        new ConsentToken(header.substring(PREFIX.length()).trim()));
    }

    /** The header's value. */
    public String header() {
        return PREFIX + token;
    }

    /** Not the token. */
    @Override
    public String toString() {
        return SCHEME;
    }
}

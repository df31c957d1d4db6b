package org.empathygate.core.commitment;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.empathygate.core.insight.InsightKey;

/**
 * What somebody points at to show that something was found out: an insight or issue by its key, or an http or https address.
 * By itself it gives nothing away but the key, which a reader may not be allowed to see.
 */
public record Reference(Kind kind, String ref) {

    /** The length of the longest reference. */
    public static final int MAX_LENGTH = 1_000;

    private static final Pattern ISSUE_KEY = Pattern.compile("[A-Z][A-Z0-9_]+-[1-9][0-9]*");

    /** What is pointed at; which one it is shows in the text itself. */
    public enum Kind {
        INSIGHT,
        ISSUE,
        ADDRESS
    }

    /** Empty when the text is neither a key nor an address that a browser may safely be sent to. */
    public static Optional<Reference> parse(String text) {
        if (InsightKey.parse(text).isPresent()) {
            return Optional.of(new Reference(Kind.INSIGHT, text));
        }
        if (ISSUE_KEY.matcher(text).matches()) {
            return Optional.of(new Reference(Kind.ISSUE, text));
        }
        return isAddress(text) ? Optional.of(new Reference(Kind.ADDRESS, text)) : Optional.empty();
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}

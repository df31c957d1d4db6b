package org.empathygate.confluence.macro;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a Confluence very likely has, and what can be done without: where it is missing or fails, something else will do. */
final class LikelyBoundary {

    private static final Logger LOG = LoggerFactory.getLogger(LikelyBoundary.class);

    private LikelyBoundary() {}

    static <T> T read(Supplier<T> call, T otherwise) {
        try {
            return call.get();
        } catch (RuntimeException | LinkageError absent) {
            LOG.warn("This Confluence does without something that a macro would use: {}", absent.toString());
            LOG.debug("It was missed here", absent);
            return otherwise;
        }
    }
}

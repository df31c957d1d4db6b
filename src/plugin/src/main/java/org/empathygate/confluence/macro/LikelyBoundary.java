package org.empathygate.confluence.macro;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a Confluence very likely has, and what can be done without: where it is missing or fails, something else will do. */
final class LikelyBoundary {

    private static final Logger LOG = LoggerFactory.getLogger(LikelyBoundary.class);

    private static final int MOST_TOLD = 50;
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    private LikelyBoundary() {}

    static <T> T read(Supplier<T> call, T otherwise) {
        try {
            return call.get();
        } catch (RuntimeException | LinkageError absent) {
            log(absent);
            return otherwise;
        }
    }

    private static void log(Throwable absent) {
        if (isNews(absent)) {
            LOG.warn("This Confluence does without something that a macro would use: {}", absent.toString());
        }
        LOG.debug("It was missed here", absent);
    }

    /** Every macro on every page would miss the same: a warning the first time is enough. */
    static boolean isNews(Throwable absent) {
        return TOLD.size() < MOST_TOLD && TOLD.add(absent.toString());
    }
}

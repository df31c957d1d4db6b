package org.empathygate.persistence;

import java.util.List;
import org.empathygate.core.ledger.Clerk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of the ledger's thread: nobody is there to answer, so what fails is logged, and the thread goes on. */
final class LedgerWorkBoundary {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerWorkBoundary.class);

    private LedgerWorkBoundary() {}

    static void take(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError lost) {
            LOG.error("The empathy gate could not write an entry of its ledger; the entry is lost", lost);
        }
    }

    static void round(Clerk clerk) {
        try {
            List<String> failed = clerk.work();
            failed.forEach(follower -> LOG.warn("A reader of the ledger failed and will try again: {}", follower));
        } catch (RuntimeException | LinkageError later) {
            LOG.warn("The empathy gate could not work on its ledger and will try again", later);
        }
    }
}

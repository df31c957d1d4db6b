package org.empathygate.confluence;

import java.time.Instant;
import org.empathygate.core.status.OutcomeCounts;

/** What a page keeps of an earlier day beside what its reader sees now. */
public sealed interface Then {

    /** The name of the snapshot. */
    String name();

    /**
     * The values of a day as somebody saw them then. The reader of today may see more in Jira or less.
     *
     * @param author the name of whoever saw them
     */
    record Kept(
            String name, String author, Instant asOf, OutcomeCounts doneCounts, OutcomeCounts openCounts, long unjudged)
            implements Then {

        public OutcomeCounts counts() {
            return doneCounts.plus(openCounts);
        }

        public long total() {
            return counts().total() + unjudged;
        }
    }

    /** Nothing is kept yet: that happens when somebody who may edit the page looks at it. */
    record NotYet(String name) implements Then {}

    /** What is kept under this name on this page answers another question, such as another scope. */
    record OfAnother(String name, String author, Instant asOf) implements Then {}

    /** What is kept was not written by this plugin, or not like this: its values are not worth showing. */
    record ChangedByHand(String name) implements Then {}
}

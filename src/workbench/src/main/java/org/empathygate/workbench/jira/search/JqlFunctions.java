package org.empathygate.workbench.jira.search;

import java.util.List;
import java.util.Optional;
import org.empathygate.workbench.jira.model.Person;
import org.jspecify.annotations.Nullable;

/** The functions that others bring to JQL. */
@FunctionalInterface
public interface JqlFunctions {
    /** For searches without any. */
    JqlFunctions NONE = call -> Optional.empty();

    /** What the call stands for; empty when nobody brought such a function. Fails with what is wrong with the call. */
    Optional<Values> values(Asked call) throws JqlException;

    /**
     * A call in a query.
     *
     * @param function as it is written
     * @param field with which its values are compared, as it is written
     * @param person who searches; null for somebody who has not signed in
     */
    record Asked(
            String function,
            List<String> args,
            String field,
            @Nullable Person person) {
        public Asked {
            args = List.copyOf(args);
        }
    }

    /**
     * What a call stands for.
     *
     * @param isList whether it is to be used with {@code in}, even if it is a single value now
     * @param areIssues whether they are issues, by id or key; what the person may not see among them finds nothing
     */
    record Values(boolean isList, boolean areIssues, List<Long> ids, List<String> texts) {
        public Values {
            ids = List.copyOf(ids);
            texts = List.copyOf(texts);
        }
    }
}

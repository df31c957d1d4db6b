package org.empathygate.workbench.jira.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search and one page of what it found.
 *
 * @param encodedJql the same as {@code jql}, for a URL
 * @param errors what is wrong with the search; nothing was found then
 * @param first the number of the first row, from 1
 * @param previous null on the first page
 * @param next null on the last page
 */
record SearchView(
        String jql,
        String encodedJql,
        List<Example> examples,
        List<String> errors,
        List<Row> issues,
        long first,
        long last,
        long total,
        @Nullable Page previous,
        @Nullable Page next) {

    /** Something to try. */
    record Example(String jql, String encoded) {}

    /** Where another page of the result starts, from 0. */
    record Page(long start) {}

    /** One issue found. */
    record Row(
            String key,
            String summary,
            String type,
            String status,
            String statusCategory,
            @Nullable String assignee,
            Moment updated) {}
}

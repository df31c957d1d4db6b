package org.empathygate.jira.issue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.empathygate.core.PersonId;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.status.JqlText;
import org.empathygate.core.status.OutcomeCounts;
import org.empathygate.core.status.PeriodCounts;
import org.empathygate.core.status.RecordedCounts;
import org.empathygate.core.status.ResolvedScope;
import org.empathygate.core.status.Window;

/**
 * Counts by Jira's own search, which keeps the reader's permissions, over the indexed value of a Gap status field: one search for
 * each outcome. It answers only when all of them together come to what there is; else the field is not searched, or not on
 * every issue, or the index is older than the field.
 */
public final class JiraIndexedCounts implements RecordedCounts {

    private final SearchService search;
    private final GapStatusFields fields;
    private final People people;

    public JiraIndexedCounts(SearchService search, GapStatusFields fields, People people) {
        this.search = search;
        this.fields = fields;
        this.people = people;
    }

    @Override
    public Optional<OutcomeCounts> done(ResolvedScope scope, PersonId reader) {
        return people.user(reader)
                .flatMap(user -> HostBoundary.read(
                        "counts of " + scope.jql(),
                        () -> fields.ids().stream()
                                .flatMap(field -> counts(scope, field, user).stream())
                                .findFirst()));
    }

    /** The index does not know when an outcome was recorded. */
    @Override
    public Optional<List<PeriodCounts>> series(ResolvedScope scope, PersonId reader, Window window, LocalDate today) {
        return Optional.empty();
    }

    private Optional<OutcomeCounts> counts(ResolvedScope scope, long field, ApplicationUser user) {
        String done = JqlText.and(scope.jql(), "statusCategory = Done");
        OptionalLong all = count(done, user);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            OptionalLong count = count(done + " AND cf[" + field + "] = \"" + outcome.name() + "\"", user);
            if (count.isEmpty()) {
                return Optional.empty();
            }
            counts.put(outcome, count.getAsLong());
        }
        return Optional.of(new OutcomeCounts(counts)).filter(counted -> counted.total() == all.getAsLong());
    }

    /** Empty when Jira cannot run the query: it searches no such field. */
    private OptionalLong count(String jql, ApplicationUser user) {
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        if (!parsed.isValid() || search.validateQuery(user, parsed.getQuery()).hasAnyErrors()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(search.searchCount(user, parsed.getQuery()));
        } catch (SearchException failed) {
            throw new UnreadableException("search for " + jql, failed);
        }
    }
}

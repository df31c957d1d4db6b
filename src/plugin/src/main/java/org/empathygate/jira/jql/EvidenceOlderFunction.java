package org.empathygate.jira.jql;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.empathygate.core.Permissions;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.Texts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.insight.OldEvidence;
import org.jspecify.annotations.Nullable;

/**
 * {@code empathyEvidenceOlderThan("90d", "SHOP")}: issues, of a project if one is named, whose every insight was observed longer
 * ago, today; those that are linked natively, too.
 */
public final class EvidenceOlderFunction extends IssuesFunction {

    private static final Pattern DAYS = Pattern.compile("\\s*([0-9]{1,5})[dD]\\s*");

    private final OldEvidence evidence;
    private final VisibleProjects projects;
    private final Clock clock;

    public EvidenceOlderFunction(
            OldEvidence evidence, Permissions permissions, VisibleIssues visible, Texts texts, Clock clock) {
        super("empathyEvidenceOlderThan", 1, visible, texts);
        this.evidence = evidence;
        this.projects = new VisibleProjects(permissions);
        this.clock = clock;
    }

    @Override
    Optional<String> wrong(@Nullable ApplicationUser searcher, List<String> arguments) {
        if (arguments.size() > 2 || day(arguments).isEmpty()) {
            return Optional.of(say("days"));
        }
        return arguments.size() == 2 && project(searcher, arguments).isEmpty()
                ? Optional.of(say("project", arguments.get(1)))
                : Optional.empty();
    }

    /** Each issue takes several reads, so that fewer are looked at than are found elsewhere; naming a project helps. */
    @Override
    Optional<String> tooWide(@Nullable ApplicationUser searcher, List<String> arguments) {
        return day(arguments)
                .filter(day ->
                        evidence.isTooMuch(day, project(searcher, arguments).orElse(null)))
                .map(day -> say("too-much", Integer.toString(OldEvidence.MOST)));
    }

    @Override
    List<WorkItemId> found(@Nullable ApplicationUser searcher, List<String> arguments, int max) {
        return day(arguments)
                .map(day -> evidence.before(day, project(searcher, arguments).orElse(null)))
                .orElse(List.of());
    }

    private Optional<LocalDate> day(List<String> arguments) {
        return arguments.stream()
                .findFirst()
                .map(DAYS::matcher)
                .flatMap(days -> days.matches()
                        ? Optional.of(LocalDate.now(clock).minusDays(Long.parseLong(days.group(1))))
                        : Optional.empty());
    }

    private Optional<ProjectKey> project(@Nullable ApplicationUser searcher, List<String> arguments) {
        return arguments.stream().skip(1).findFirst().flatMap(argument -> projects.find(searcher, argument));
    }
}

package org.empathygate.jira.jql;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.empathygate.core.Texts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.insight.EvidenceLinks;
import org.jspecify.annotations.Nullable;

/**
 * {@code empathyEvidenceOlderThan("90d")}: issues whose every insight was observed longer ago, today. It knows what is linked
 * through the product, not native links and pages.
 */
public final class EvidenceOlderFunction extends IssuesFunction {

    private static final Pattern DAYS = Pattern.compile("\\s*([0-9]{1,5})[dD]\\s*");

    private final EvidenceLinks links;
    private final Clock clock;

    public EvidenceOlderFunction(EvidenceLinks links, VisibleIssues visible, Texts texts, Clock clock) {
        super("empathyEvidenceOlderThan", 1, visible, texts);
        this.links = links;
        this.clock = clock;
    }

    @Override
    Optional<String> wrong(@Nullable ApplicationUser searcher, List<String> arguments) {
        return arguments.size() == 1 && DAYS.matcher(arguments.get(0)).matches()
                ? Optional.empty()
                : Optional.of(say("days"));
    }

    @Override
    List<WorkItemId> found(@Nullable ApplicationUser searcher, List<String> arguments, int max) {
        var days = DAYS.matcher(arguments.get(0));
        return days.matches()
                ? links.allObservedBefore(LocalDate.now(clock).minusDays(Long.parseLong(days.group(1))), max)
                : List.of();
    }
}

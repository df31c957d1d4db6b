package org.empathygate.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.Text;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceBook;
import org.empathygate.core.insight.EvidenceChange;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.Insight;
import org.empathygate.core.insight.InsightState;
import org.empathygate.core.insight.Insights;
import org.empathygate.core.insight.Suggestion;
import org.empathygate.core.insight.Suggestions;
import org.empathygate.core.policy.EvidenceRule;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;
import org.jspecify.annotations.Nullable;

/**
 * Insights of the same project, recorded through the plugin or as issues of an insight type; those that share most words
 * with the work item come first, then the newest.
 */
public final class JiraSuggestions implements Suggestions {

    /** How many of the newest are looked at: enough to find something, little enough to answer while a dialog opens. */
    private static final int CANDIDATES = 100;

    private static final int TITLE_LENGTH = 200;
    private static final int WORDS_NAMED = 3;

    private final IssueManager issues;
    private final InsightIssues insightIssues;
    private final Insights insights;
    private final EvidenceView view;
    private final EvidenceBook linked;
    private final PolicyBook policies;

    public JiraSuggestions(
            IssueManager issues,
            InsightIssues insightIssues,
            Insights insights,
            EvidenceView view,
            EvidenceBook linked,
            PolicyBook policies) {
        this.issues = issues;
        this.insightIssues = insightIssues;
        this.insights = insights;
        this.view = view;
        this.linked = linked;
        this.policies = policies;
    }

    @Override
    public List<Suggestion> of(WorkItemFacts workItem, @Nullable PersonId reader) {
        EvidenceRule rule = ruleOf(workItem.project());
        Set<EvidenceRef> known = new HashSet<>();
        linked.of(workItem, rule, EvidenceChange.NONE).stream()
                .map(Evidence::ref)
                .forEach(known::add);
        known.add(EvidenceRef.issue(workItem.key().value()));
        Words words = wordsOf(workItem);
        return Stream.concat(recorded(workItem, reader), asIssues(workItem, rule, reader))
                .filter(candidate -> !known.contains(candidate.ref()))
                .map(candidate -> new Ranked(candidate, words.sharedWith(candidate.words())))
                .sorted(Ranked.BEST_FIRST)
                .limit(MAX)
                .map(Ranked::suggestion)
                .toList();
    }

    /** Without a readable policy the built-in rule finds candidates as well. */
    private EvidenceRule ruleOf(ProjectKey project) {
        return policies.effective(project) instanceof PolicyReading.Known known
                ? known.policy().evidence()
                : Policy.DEFAULT.evidence();
    }

    private Words wordsOf(WorkItemFacts workItem) {
        return HostBoundary.<Issue>find(
                        "work item " + workItem.key().value(),
                        () -> issues.getIssueObject(workItem.id().value()))
                .map(issue -> HostBoundary.read(
                        "texts of " + workItem.key().value(),
                        () -> Words.of(issue.getSummary(), issue.getDescription(), workItem.criterion())))
                .orElse(Words.of(workItem.criterion()));
    }

    private Stream<Candidate> recorded(WorkItemFacts workItem, @Nullable PersonId reader) {
        return insights.list(workItem.project(), InsightState.ACTIVE, CANDIDATES).stream()
                .filter(insight -> view.maySee(insight, reader))
                .map(JiraSuggestions::candidate);
    }

    private static Candidate candidate(Insight insight) {
        return new Candidate(
                EvidenceRef.of(insight.key()), insight.quote(), Words.of(insight.quote()), insight.observedOn());
    }

    private Stream<Candidate> asIssues(WorkItemFacts workItem, EvidenceRule rule, @Nullable PersonId reader) {
        return insightIssues.newest(workItem.project(), rule.insightIssueTypes(), reader, CANDIDATES).stream()
                .map(issue -> HostBoundary.read("insight issue", () -> candidate(issue)));
    }

    private static Candidate candidate(Issue issue) {
        return new Candidate(
                EvidenceRef.issue(issue.getKey()),
                issue.getSummary(),
                Words.of(issue.getSummary(), issue.getDescription()),
                Optional.ofNullable(issue.getCreated())
                        .map(created -> LocalDate.ofInstant(created.toInstant(), ZoneOffset.UTC))
                        .orElse(null));
    }

    private record Candidate(
            EvidenceRef ref,
            String title,
            Words words,
            @Nullable LocalDate observedOn) {}

    private record Ranked(Candidate candidate, List<String> shared) {

        private static final Comparator<Ranked> BEST_FIRST = Comparator.<Ranked>comparingInt(
                        ranked -> -ranked.shared().size())
                .thenComparing(
                        ranked -> Optional.ofNullable(ranked.candidate().observedOn())
                                .orElse(LocalDate.EPOCH),
                        Comparator.reverseOrder());

        Suggestion suggestion() {
            var title = candidate.title();
            return new Suggestion(
                    candidate.ref(),
                    title.length() > TITLE_LENGTH ? title.substring(0, TITLE_LENGTH) + "\u2026" : title,
                    candidate.observedOn(),
                    why());
        }

        private Text why() {
            return shared.isEmpty()
                    ? Text.of("empathy-gate-ui.suggestion.project")
                    : Text.of(
                            "empathy-gate-ui.suggestion.words",
                            String.join(", ", shared.subList(0, Math.min(WORDS_NAMED, shared.size()))));
        }
    }
}

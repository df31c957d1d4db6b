package org.empathygate.jira.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.Checked;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.policy.BrokenReference;
import org.empathygate.core.policy.FieldChange;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyDesk;
import org.empathygate.core.policy.PolicyDraft;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.PolicyText;
import org.empathygate.core.policy.PolicyVersion;
import org.empathygate.jira.issue.JiraTexts;
import org.empathygate.jira.issue.People;
import org.empathygate.jira.page.Address;
import org.empathygate.jira.page.Json;
import org.empathygate.jira.page.PageTexts;

/** What the policy page shows of one project, as a Map for its template. Asks no permission. */
public final class PolicyPages {

    /** Versions on the page; all of them are in the ledger and through REST. */
    static final int MOST_SHOWN = 20;

    /** Texts that the template prints as they are. */
    private static final List<String> LABELS = List.of(
            "title",
            "intro",
            "noScript",
            "save",
            "cancel",
            "example",
            "exampleHelp",
            "exampleKey",
            "exampleTry",
            "history",
            "noHistory",
            "historyChange",
            "before",
            "after",
            "noChange",
            "unreadableVersion",
            "restore",
            "current",
            "conflictLoad",
            "brokenTitle",
            "brokenHelp",
            "unreadable",
            "inherited",
            "elsewhere",
            "known");

    private static final List<String> SAID = List.of(
            "saved",
            "savedUnchanged",
            "restored",
            "reloaded",
            "reloadedWith",
            "conflict",
            "conflictGone",
            "impact",
            "impactAll",
            "confirmTitle",
            "confirmDo",
            "restoreTitle",
            "restoreDo",
            "restoreText",
            "trying",
            "exampleFree",
            "change",
            "coverage.added",
            "mend",
            "unreachable",
            "refused");

    private final PolicyDesk desk;
    private final PolicyChoices choices;
    private final CoverageRows coverage;
    private final People people;
    private final Address address;
    private final PageTexts texts;

    public PolicyPages(
            PolicyDesk desk,
            PolicyChoices choices,
            CoverageRows coverage,
            People people,
            Address address,
            JiraTexts texts) {
        this.desk = desk;
        this.choices = choices;
        this.coverage = coverage;
        this.people = people;
        this.address = address;
        this.texts = new PageTexts(texts, "policy");
    }

    /** Whether there is such a project; those who administer everything may ask for any. */
    boolean isThere(ProjectKey project) {
        return choices.hasProject(project);
    }

    Map<String, Object> of(ProjectKey project) {
        PolicyScope scope = PolicyScope.of(project);
        List<PolicyVersion> newestFirst = desk.history(scope, MOST_SHOWN + 1);
        int version = newestFirst.isEmpty() ? 0 : newestFirst.get(0).stored().version();
        Policy policy = desk.holding(scope);
        List<BrokenReference> broken = desk.broken(scope);
        var words = new PolicyWords(texts);
        var page = new LinkedHashMap<String, Object>();
        page.put("project", project.value());
        page.put("contextPath", address.contextPath());
        page.put("label", texts.named(LABELS));
        page.put("heading", texts.of("heading", project.value()));
        page.put("texts", Json.of(said(words)));
        page.put("version", version);
        page.put("changedBy", newestFirst.isEmpty() ? "" : name(newestFirst.get(0)));
        page.put(
                "standing",
                newestFirst.isEmpty()
                        ? texts.of("inherited")
                        : texts.of(
                                "standing",
                                Integer.toString(version),
                                name(newestFirst.get(0)),
                                texts.moment(newestFirst.get(0).at())));
        page.put("isReadable", newestFirst.isEmpty() || read(newestFirst.get(0)).isPresent());
        page.put("broken", broken.stream().map(each -> broken(words, each)).toList());
        page.put("isBroken", !broken.isEmpty());
        page.put("sections", new PolicyForm(texts, choices).sections(project, policy, broken));
        page.put("coverage", coverage.of(project));
        page.put("versions", versions(words, newestFirst));
        page.put("hasVersions", !newestFirst.isEmpty());
        page.put("older", newestFirst.size() > MOST_SHOWN ? texts.of("older", Integer.toString(MOST_SHOWN)) : "");
        page.put("hasOlder", newestFirst.size() > MOST_SHOWN);
        return page;
    }

    /** What the page says instead when it cannot be filled. */
    Map<String, Object> unreadable() {
        return Map.of("title", texts.of("title"), "unreadable", texts.of("unreadablePage"));
    }

    private Map<String, Object> said(PolicyWords words) {
        var said = new LinkedHashMap<String, Object>();
        SAID.forEach(key -> said.put(key, texts.unfilled(key)));
        var outcomes = new LinkedHashMap<String, String>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.name(), texts.shared("outcome." + outcome.name()));
        }
        said.put("outcomes", outcomes);
        said.put("values", words.values());
        return said;
    }

    private String name(PolicyVersion version) {
        return people.displayName(version.by());
    }

    private static Map<String, String> broken(PolicyWords words, BrokenReference broken) {
        return Map.of("field", broken.field(), "label", words.field(broken.field()), "name", broken.name());
    }

    private List<Map<String, Object>> versions(PolicyWords words, List<PolicyVersion> newestFirst) {
        List<Map<String, Object>> shown = new ArrayList<>();
        for (int i = 0; i < newestFirst.size() && i < MOST_SHOWN; i++) {
            Policy before =
                    i + 1 < newestFirst.size() ? read(newestFirst.get(i + 1)).orElse(Policy.DEFAULT) : Policy.DEFAULT;
            shown.add(version(words, newestFirst.get(i), before, i == 0));
        }
        return shown;
    }

    private Map<String, Object> version(PolicyWords words, PolicyVersion version, Policy before, boolean isCurrent) {
        Optional<Policy> policy = read(version);
        List<Map<String, String>> changes =
                policy.map(then -> FieldChange.between(before, then)).orElse(List.of()).stream()
                        .map(words::change)
                        .toList();
        var shown = new LinkedHashMap<String, Object>();
        shown.put("number", version.stored().version());
        shown.put("title", texts.of("version", Integer.toString(version.stored().version())));
        shown.put("by", name(version));
        shown.put("at", version.at().toString());
        shown.put("moment", texts.moment(version.at()));
        shown.put("isReadable", policy.isPresent());
        shown.put("isCurrent", isCurrent);
        shown.put("mayRestore", !isCurrent && policy.isPresent());
        shown.put("fields", policy.map(PolicyDraft::fieldsOf).map(Json::of).orElse(""));
        shown.put("changes", changes);
        shown.put("hasChanges", !changes.isEmpty());
        return shown;
    }

    private static Optional<Policy> read(PolicyVersion version) {
        return PolicyText.read(version.stored()) instanceof Checked.Valid<Policy> readable
                ? Optional.of(readable.value())
                : Optional.empty();
    }
}

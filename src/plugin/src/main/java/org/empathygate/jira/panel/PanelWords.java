package org.empathygate.jira.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.commitment.TrackedCommitment;
import org.empathygate.core.gate.GateMessage;
import org.empathygate.core.gate.Reason;
import org.empathygate.core.gate.Verdict;
import org.empathygate.core.override.OverrideDecision;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.policy.Names;
import org.empathygate.core.policy.Tier;
import org.empathygate.jira.issue.People;
import org.empathygate.jira.page.Address;
import org.empathygate.jira.panel.PanelState.Asked;

/** Puts the panel's state in the reader's words, as Maps for its template. */
public final class PanelWords {

    private static final String FREE = "free";

    private final Wording wording;
    private final BypassWords bypass;
    private final EvidenceWords evidence;
    private final HoldWords hold;
    private final GateMessage message;
    private final People people;
    private final Address address;
    private final Clock clock;

    public PanelWords(
            Wording wording,
            BypassWords bypass,
            EvidenceWords evidence,
            HoldWords hold,
            GateMessage message,
            People people,
            Address address,
            Clock clock) {
        this.wording = wording;
        this.bypass = bypass;
        this.evidence = evidence;
        this.hold = hold;
        this.message = message;
        this.people = people;
        this.address = address;
        this.clock = clock;
    }

    Map<String, Object> nothingToShow() {
        return Map.of("shown", false, "unreadable", wording.panel("unreadable"));
    }

    Map<String, Object> of(PanelState state) {
        var transitions = state.asked().stream()
                .map(asked -> transition(asked, state.done()))
                .toList();
        var rule = state.policy().evidence();
        var panel = new LinkedHashMap<String, Object>(evidence.of(state.evidence()));
        panel.putAll(bypass.of(state.bypass()));
        panel.putAll(hold.of(state));
        panel.put("shown", true);
        panel.put("issue", state.workItem().key().value());
        panel.put("project", state.workItem().project().value());
        panel.put("contextPath", address.contextPath());
        panel.put("supportingLinkType", first(rule.linkTypes()));
        panel.put("contradictingLinkType", first(rule.contradictingLinkTypes()));
        panel.put("label", wording.panel("label"));
        panel.put("headline", transitions.get(0).get("headline"));
        panel.put("transitions", transitions);
        panel.put("hasOverride", state.override() != null);
        panel.put(
                "override",
                Optional.ofNullable(state.override()).map(this::override).orElse(""));
        panel.put("hasCommitments", !state.commitments().isEmpty());
        panel.put("commitmentsText", wording.panel("commitments"));
        panel.put(
                "commitments",
                state.commitments().stream().map(this::commitment).toList());
        panel.put(
                "request",
                Optional.ofNullable(state.override())
                        .map(request -> request(request, state.rights()))
                        .orElse(Map.of()));
        panel.put("mayLink", state.rights().mayLink());
        panel.put("mayRecord", state.rights().mayRecord());
        panel.put("mayAsk", state.offersOverride());
        panel.put("texts", wording.forScript());
        panel.put("form", forms(state));
        return panel;
    }

    private static String first(Names names) {
        return names.all().isEmpty() ? "" : names.all().get(0);
    }

    private Map<String, Object> transition(Asked asked, boolean done) {
        var verdict = asked.verdict();
        var transition = Optional.ofNullable(asked.transition());
        var name = transition.map(each -> each.name()).orElseGet(() -> wording.panel("later"));
        return Map.of(
                "id", transition.map(each -> each.id()).orElse(0),
                "headline", headline(asked, done, name),
                "badge", wording.outcome(verdict.outcome()),
                "mood", mood(verdict),
                "outcome", verdict.outcome().name(),
                "tier", wording.panel("tier." + verdict.tier().name()),
                "reasons", reasons(verdict),
                "hasReasons", !verdict.reasons().isEmpty());
    }

    /** Where nothing leads from done but reopening, what is said of the next time must not look like news about this one. */
    private String headline(Asked asked, boolean done, String name) {
        var headline = headline(asked.verdict());
        var again = done && asked.transition() == null && !headline.equals(FREE);
        return wording.panel((again ? "again." : "headline.") + headline, name);
    }

    private static String headline(Verdict verdict) {
        return switch (verdict.outcome()) {
            case NOT_APPLICABLE -> FREE;
            case SATISFIED -> "open";
            case OVERRIDDEN -> "overridden";
            case UNSATISFIED, ERROR, BYPASSED ->
                verdict.refuses() ? "refused" : verdict.tier() == Tier.WARN ? "warned" : "observed";
        };
    }

    private static String mood(Verdict verdict) {
        return switch (verdict.outcome()) {
            case NOT_APPLICABLE -> "quiet";
            case SATISFIED -> "good";
            case OVERRIDDEN -> "wait";
            case UNSATISFIED, ERROR, BYPASSED -> verdict.refuses() ? "bad" : "wait";
        };
    }

    private List<Map<String, Object>> reasons(Verdict verdict) {
        return verdict.reasons().stream()
                .map(reason -> Map.<String, Object>of(
                        "code", reason.code().name(),
                        "message", sentence(message.why(reason)),
                        "fix", fix(reason, verdict)))
                .toList();
    }

    /** Where the gate lets pass, what is unmet is said without telling anybody to act. */
    private String fix(Reason reason, Verdict verdict) {
        return switch (verdict.outcome()) {
            case UNSATISFIED, ERROR, BYPASSED -> message.fix(reason, verdict);
            case NOT_APPLICABLE, SATISFIED, OVERRIDDEN -> "";
        };
    }

    /** The gate says why as a clause; a list item starts with a capital. */
    private static String sentence(String clause) {
        return clause.isEmpty() ? clause : clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
    }

    private String override(OverrideRequest request) {
        var decision = Optional.ofNullable(request.decision());
        return wording.panel(
                (request.brokenGlass() ? "brokenGlass." : "override.")
                        + request.state().name(),
                people.displayName(request.requester()),
                decision.map(OverrideDecision::by).map(people::displayName).orElse(""),
                Optional.ofNullable(request.expiresOn()).map(wording::day).orElse(""),
                decision.flatMap(said -> Optional.ofNullable(said.wouldBeEnough()))
                        .orElse(""));
    }

    private Map<String, Object> commitment(TrackedCommitment commitment) {
        var promised = commitment.promised();
        var overdue = LocalDate.now(clock).isAfter(promised.due());
        return Map.of(
                "id",
                commitment.id(),
                "overdue",
                overdue,
                "text",
                wording.panel(
                        overdue ? "commitment.overdue" : "commitment.open",
                        people.displayName(promised.owner()),
                        wording.day(promised.due()),
                        promised.measure()));
    }

    /** The decision in the approver's words, and what this reader can do about it. What would be enough is in the sentence. */
    private Map<String, Object> request(OverrideRequest request, PanelState.Rights rights) {
        var comment = Optional.ofNullable(request.decision())
                .flatMap(said -> Optional.ofNullable(said.comment()))
                .orElse("");
        return Map.of(
                "id", Long.toString(request.id()),
                "state", request.state().name(),
                "label", wording.panel("request.label"),
                "comment", comment,
                "hasComment", !comment.isEmpty(),
                "address", address.contextPath() + "/secure/EmpathyOverride.jspa?id=" + request.id(),
                "mayDecide", rights.mayDecide(),
                "read",
                        wording.panel(
                                rights.mayDecide()
                                        ? "request.decide"
                                        : request.brokenGlass() ? "request.glass" : "request.open"),
                "mayWithdraw", rights.mayWithdraw(),
                "withdraw", wording.panel("request.withdraw"));
    }

    private Map<String, Object> forms(PanelState state) {
        var today = LocalDate.now(clock);
        var contradicting = evidence.contradicting(state);
        var forms =
                new LinkedHashMap<String, Object>(wording.forms(state.workItem().id()));
        forms.put("today", today.toString());
        var latest = today.plusDays(state.policy().maxOverrideDays());
        forms.put("latest", latest.toString());
        forms.put("revisitLatest", wording.panel("form.revisitLatest", wording.day(latest)));
        forms.put("contradicting", contradicting);
        forms.put("hasContradicting", !contradicting.isEmpty());
        forms.put("decides", wording.panel("form.decides", deciders(state)));
        return forms;
    }

    /** Everybody whom the policy names; the transitions of one work item share a policy. */
    private static String deciders(PanelState state) {
        return String.join(", ", state.asked().get(0).verdict().deciders());
    }
}

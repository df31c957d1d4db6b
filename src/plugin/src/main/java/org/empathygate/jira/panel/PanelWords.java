package org.empathygate.jira.panel;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.GatedTransition;
import org.empathygate.core.gate.GateMessage;
import org.empathygate.core.gate.Reason;
import org.empathygate.core.gate.Verdict;
import org.empathygate.core.insight.ShownEvidence;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.policy.Names;
import org.empathygate.core.policy.Tier;
import org.empathygate.jira.issue.HostBoundary;
import org.empathygate.jira.issue.People;
import org.empathygate.jira.panel.PanelState.Asked;

/** Puts the panel's state in the reader's words, as Maps for its template. */
public final class PanelWords {

    private final Wording wording;
    private final GateMessage message;
    private final People people;
    private final ApplicationProperties product;
    private final Clock clock;

    public PanelWords(Wording wording, GateMessage message, People people, ApplicationProperties product, Clock clock) {
        this.wording = wording;
        this.message = message;
        this.people = people;
        this.product = product;
        this.clock = clock;
    }

    Map<String, Object> nothingToShow() {
        return Map.of("shown", false, "unreadable", wording.panel("unreadable"));
    }

    Map<String, Object> of(PanelState state) {
        var today = LocalDate.now(clock);
        var transitions = state.asked().stream().map(this::transition).toList();
        var panel = new LinkedHashMap<String, Object>();
        panel.put("shown", true);
        panel.put("issue", state.workItem().key().value());
        panel.put("project", state.workItem().project().value());
        panel.put("contextPath", HostBoundary.read("context path", () -> product.getBaseUrl(UrlMode.RELATIVE)));
        panel.put("supportingLinkType", first(state.policy().evidence().linkTypes()));
        panel.put("contradictingLinkType", first(state.policy().evidence().contradictingLinkTypes()));
        panel.put("label", wording.panel("label"));
        panel.put("headline", transitions.get(0).get("headline"));
        panel.put("transitions", transitions);
        panel.putAll(evidence(state, today));
        panel.put("override", state.override().map(this::override).orElse(""));
        panel.put("hasOverride", state.override().isPresent());
        panel.put("mayLink", state.rights().mayLink());
        panel.put("mayRecord", state.rights().mayRecord());
        panel.put("mayAsk", state.offersOverride());
        panel.put("texts", wording.forScript());
        panel.put("form", forms(state, today));
        return panel;
    }

    private static String first(Names names) {
        return names.all().isEmpty() ? "" : names.all().get(0);
    }

    private Map<String, Object> transition(Asked asked) {
        var verdict = asked.verdict();
        var name = asked.transition().map(GatedTransition::name).orElseGet(() -> wording.panel("later"));
        return Map.of(
                "id", asked.transition().map(GatedTransition::id).orElse(0),
                "headline", wording.panel("headline." + headline(verdict), name),
                "badge", wording.outcome(verdict.outcome()),
                "mood", mood(verdict),
                "outcome", verdict.outcome().name(),
                "tier", wording.panel("tier." + verdict.tier().name()),
                "reasons", reasons(verdict),
                "hasReasons", !verdict.reasons().isEmpty());
    }

    private static String headline(Verdict verdict) {
        return switch (verdict.outcome()) {
            case NOT_APPLICABLE -> "free";
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

    /** What is unmet is a reason only while it is not overridden or exempt. */
    private List<Map<String, Object>> reasons(Verdict verdict) {
        return verdict.reasons().stream()
                .map(reason -> Map.<String, Object>of(
                        "code", reason.code().name(),
                        "message", sentence(message.why(reason)),
                        "fix", fix(reason, verdict)))
                .toList();
    }

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

    private Map<String, Object> evidence(PanelState state, LocalDate today) {
        var words = new LinkedHashMap<String, Object>();
        Optional<ShownEvidence> evidence = state.evidence();
        var quotes = evidence.map(ShownEvidence::visible).orElse(List.of()).stream()
                .map(item -> quote(item, today))
                .toList();
        int restricted = evidence.map(ShownEvidence::restricted).orElse(0);
        words.put("quotes", quotes);
        words.put("hasQuotes", !quotes.isEmpty());
        words.put("restricted", restricted == 0 ? "" : wording.counted("restricted", restricted));
        words.put("hasRestricted", restricted > 0);
        words.put("nobodyAskedText", wording.panel("nobody-asked"));
        words.put("evidenceUnreadText", wording.panel("evidenceUnread"));
        words.put("nobodyAsked", evidence.isPresent() && quotes.isEmpty() && restricted == 0);
        words.put("evidenceUnread", evidence.isEmpty());
        return words;
    }

    private Map<String, Object> quote(ShownEvidence.Item item, LocalDate today) {
        var insight = Optional.ofNullable(item.insight());
        var source = Optional.ofNullable(item.source());
        var quote = new LinkedHashMap<String, Object>();
        quote.put("ref", item.evidence().ref().ref());
        quote.put(
                "text",
                insight.map(each -> each.quote())
                        .or(() -> source.map(each -> each.title()))
                        .orElse(item.evidence().ref().ref()));
        quote.put("verbatim", insight.isPresent());
        quote.put("stance", wording.panel("stance." + item.evidence().stance().name()));
        quote.put("contradicts", item.evidence().stance() == Stance.CONTRADICTS);
        quote.put("relevance", Optional.ofNullable(item.evidence().relevance()).orElse(""));
        quote.put("hasRelevance", item.evidence().relevance() != null);
        quote.put(
                "age",
                Optional.ofNullable(item.evidence().observedOn())
                        .map(day -> wording.age(day, today))
                        .orElseGet(() -> wording.panel("undated")));
        quote.put("stale", item.stale() ? wording.panel("stale") : "");
        quote.put("isStale", item.stale());
        quote.put(
                "customer",
                insight.flatMap(each -> Optional.ofNullable(each.customer())).orElse(""));
        quote.put("hasCustomer", insight.map(each -> each.customer()).isPresent());
        var address = source.map(each -> each.address()).filter(PanelWords::isSafe);
        quote.put("address", address.map(this::absolute).orElse(""));
        quote.put("hasAddress", address.isPresent());
        return quote;
    }

    /** An address goes into a link only when it cannot run a script. */
    private static boolean isSafe(String address) {
        return (address.startsWith("/") && !address.startsWith("//"))
                || address.startsWith("https://")
                || address.startsWith("http://");
    }

    private String absolute(String address) {
        return address.startsWith("/")
                ? HostBoundary.read("context path", () -> product.getBaseUrl(UrlMode.RELATIVE)) + address
                : address;
    }

    private String override(OverrideRequest request) {
        return wording.panel(
                "override." + request.state().name(),
                people.displayName(request.requester()),
                Optional.ofNullable(request.decision())
                        .map(decision -> people.displayName(decision.by()))
                        .orElse(""),
                Optional.ofNullable(request.expiresOn()).map(wording::day).orElse(""),
                Optional.ofNullable(request.decision())
                        .flatMap(decision -> Optional.ofNullable(decision.wouldBeEnough()))
                        .orElse(""));
    }

    private Map<String, Object> forms(PanelState state, LocalDate today) {
        var forms =
                new LinkedHashMap<String, Object>(wording.forms(state.workItem().id()));
        var contradicting = new ArrayList<Map<String, Object>>();
        for (var item : state.evidence().map(ShownEvidence::visible).orElse(List.of())) {
            if (item.evidence().stance() == Stance.CONTRADICTS) {
                contradicting.add(quote(item, today));
            }
        }
        forms.put("today", today.toString());
        forms.put("latest", today.plusDays(state.policy().maxOverrideDays()).toString());
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

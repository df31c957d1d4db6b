package org.empathygate.jira.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.override.Entitlement;
import org.empathygate.core.override.OverrideCase;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.OverrideState;
import org.empathygate.jira.panel.EvidenceWords;
import org.empathygate.jira.panel.Wording;
import org.jspecify.annotations.Nullable;

/** Puts the decision page in the reader's words, as Maps for its template. */
public final class DecisionWords {

    /** For so many days an approval is offered, when the policy allows that long. */
    private static final int USUAL_DAYS = 30;

    private static final List<String> LABELS = List.of(
            "approve",
            "approved",
            "decide",
            "decision",
            "decline",
            "declined",
            "earlier",
            "enough",
            "mayNot",
            "no",
            "queue",
            "revoke",
            "revoked",
            "until",
            "withdraw",
            "withdrawn",
            "words",
            "workItem",
            "yes");

    private final PageWording wording;
    private final Wording panel;
    private final EvidenceWords evidence;
    private final PageAddress address;

    public DecisionWords(PageWording wording, Wording panel, EvidenceWords evidence, PageAddress address) {
        this.wording = wording;
        this.panel = panel;
        this.evidence = evidence;
        this.address = address;
    }

    /** The same for a request that is not there and for one that the reader may not see. */
    Map<String, Object> missing() {
        return Map.of("title", wording.page("missing.title"), "text", wording.page("missing.text"));
    }

    Map<String, Object> unreadable() {
        return Map.of("title", wording.page("unreadable.title"), "text", wording.page("unreadable.text"));
    }

    Map<String, Object> of(DecisionState state) {
        var request = state.request();
        var page = new LinkedHashMap<String, Object>(evidence.of(state.evidence()));
        page.put("contextPath", address.contextPath());
        page.put("texts", panel.forScript());
        page.put("id", Long.toString(request.id()));
        page.put("title", wording.page("title", state.workItem().key().value()));
        page.put("headline", wording.outcome(request));
        page.put("state", request.state().name());
        page.put("stateLabel", wording.state(request));
        page.put("mood", PageWording.mood(request.state()));
        page.put("label", wording.labels(LABELS));
        page.put("issue", state.workItem().key().value());
        page.put("issueAddress", address.workItem(state.workItem().key()));
        page.put("summary", state.summary());
        page.put("caseTitle", wording.page("case", wording.person(request.requester())));
        page.put("facts", facts(state));
        page.put("queueAddress", address.queue(null, 0));
        page.putAll(asked(state));
        page.putAll(decision(request));
        page.putAll(new ReviewWords(wording).of(state.glass()));
        page.putAll(rights(state));
        page.putAll(earlier(state));
        return page;
    }

    private List<Map<String, String>> facts(DecisionState state) {
        var stated = state.request().stated();
        if (state.request().brokenGlass()) {
            return List.of(Map.of("code", "reason", "name", wording.page("fact.urgent"), "value", stated.reason()));
        }
        var facts = new ArrayList<Map<String, String>>();
        facts.add(fact("affected", Optional.ofNullable(stated.affected()).orElseGet(() -> wording.page("unknown"))));
        facts.add(fact("premortem", stated.premortem()));
        facts.add(fact("pressures", wording.pressures(state.request())));
        facts.add(fact("reasonCode", wording.reason(state.request())));
        facts.add(fact("reason", stated.reason()));
        commitment(stated).ifPresent(facts::add);
        Optional.ofNullable(stated.citedInsight())
                .map(cited -> fact("cited", cited(state, cited)))
                .ifPresent(facts::add);
        facts.add(fact("revisitOn", wording.day(stated.revisitOn())));
        return facts;
    }

    private Map<String, String> fact(String code, String value) {
        return Map.of("code", code, "name", wording.page("fact." + code), "value", value);
    }

    private Optional<Map<String, String>> commitment(OverrideCase stated) {
        return Optional.ofNullable(stated.commitment())
                .map(promise -> fact(
                        "commitment",
                        wording.page(
                                "commitment",
                                wording.person(promise.owner()),
                                wording.day(promise.due()),
                                promise.measure())));
    }

    private String cited(DecisionState state, EvidenceRef cited) {
        return state.shows(cited) ? cited.ref() : wording.page("restricted");
    }

    private Map<String, Object> asked(DecisionState state) {
        var request = state.request();
        var due = request.state() == OverrideState.REQUESTED && state.waiting() != null
                ? Due.of(request, state.waiting().due(), wording)
                : Due.NONE;
        return Map.of(
                "asked",
                wording.page(
                        request.brokenGlass() ? "broke" : "asked",
                        wording.person(request.requester()),
                        wording.moment(request.requestedAt()),
                        wording.waited(request.requestedAt())),
                "hasDue",
                due.shown(),
                "due",
                due.text(),
                "dueMood",
                due.mood());
    }

    private Map<String, Object> decision(OverrideRequest request) {
        var sentences = new ArrayList<Map<String, String>>();
        Optional.ofNullable(request.decision()).ifPresent(decision -> {
            sentence(sentences, "said.enough", decision.wouldBeEnough());
            sentence(sentences, "said.comment", decision.comment());
        });
        return Map.of(
                "decided",
                request.state() != OverrideState.REQUESTED,
                "decision",
                wording.outcome(request),
                "sentences",
                sentences);
    }

    private void sentence(List<Map<String, String>> sentences, String key, @Nullable String said) {
        if (said != null) {
            sentences.add(Map.of("name", wording.page(key), "value", said));
        }
    }

    private Map<String, Object> rights(DecisionState state) {
        var today = wording.today();
        var latest = today.plusDays(state.policy().maxOverrideDays());
        var usual = today.plusDays(USUAL_DAYS);
        return Map.of(
                "open", state.request().state() == OverrideState.REQUESTED,
                "mayDecide", state.mayDecide(),
                "mayRevoke", state.mayRevoke(),
                "mayWithdraw", state.mayWithdraw(),
                "why", why(state),
                "decideText", decideText(state, latest),
                "deciders", deciders(state),
                "today", today.toString(),
                "latest", latest.toString(),
                "suggested", (usual.isAfter(latest) ? latest : usual).toString());
    }

    private String decideText(DecisionState state, LocalDate latest) {
        var rule = wording.page("decideText", wording.day(latest));
        return state.waiting() != null
                        && state.waiting().entitlement() instanceof Entitlement.Yes yes
                        && yes.by().onBehalfOf() != null
                ? rule + " " + wording.page("inPlaceOf", wording.person(yes.by().onBehalfOf()))
                : rule;
    }

    private String why(DecisionState state) {
        if (state.waiting() == null) {
            return wording.page("policyUnread");
        }
        return state.waiting().entitlement() instanceof Entitlement.No no ? wording.said(no.why()) : "";
    }

    /** Roles and groups by name; whoever the policy names one by one is not given away. */
    private String deciders(DecisionState state) {
        var deciders = state.policy().approvers().deciders();
        return deciders.isEmpty()
                ? wording.page("decidersNamed")
                : wording.page("deciders", String.join(", ", deciders));
    }

    private Map<String, Object> earlier(DecisionState state) {
        return Map.of(
                "hasEarlier",
                !state.earlier().isEmpty(),
                "earlier",
                state.earlier().stream().map(this::earlier).toList());
    }

    private Map<String, String> earlier(OverrideRequest request) {
        var enough = Optional.ofNullable(request.decision())
                .flatMap(decision -> Optional.ofNullable(decision.wouldBeEnough()))
                .map(said -> " " + wording.page("said.enough") + " " + wording.page("quoted", said))
                .orElse("");
        return Map.of(
                "address", address.override(request.id()),
                "name", wording.page("earlierName", wording.day(wording.day(request.requestedAt()))),
                "stateLabel", wording.state(request),
                "mood", PageWording.mood(request.state()),
                "text", wording.outcome(request) + enough);
    }
}

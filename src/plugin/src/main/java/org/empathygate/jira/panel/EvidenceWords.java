package org.empathygate.jira.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.insight.HostSource;
import org.empathygate.core.insight.Insight;
import org.empathygate.core.insight.ShownEvidence;
import org.empathygate.core.insight.SourceKind;
import org.empathygate.core.insight.Stance;
import org.empathygate.jira.page.Address;
import org.jspecify.annotations.Nullable;

/** What customers said, with source and age, as Maps for a template. */
public final class EvidenceWords {

    private final Wording wording;
    private final Address address;
    private final Clock clock;

    public EvidenceWords(Wording wording, Address address, Clock clock) {
        this.wording = wording;
        this.address = address;
        this.clock = clock;
    }

    /** What may be shown of it, and how many more there are; null when it could not be read. */
    public Map<String, Object> of(@Nullable ShownEvidence shown) {
        var evidence = Optional.ofNullable(shown);
        var quotes = evidence.map(ShownEvidence::visible).orElse(List.of()).stream()
                .map(this::quote)
                .toList();
        int restricted = evidence.map(ShownEvidence::restricted).orElse(0);
        return Map.of(
                "quotes",
                quotes,
                "hasQuotes",
                !quotes.isEmpty(),
                "restricted",
                restricted == 0 ? "" : wording.counted("restricted", restricted),
                "hasRestricted",
                restricted > 0,
                "nobodyAsked",
                evidence.isPresent() && quotes.isEmpty() && restricted == 0,
                "nobodyAskedText",
                wording.panel("nobody-asked"),
                "evidenceUnread",
                evidence.isEmpty(),
                "evidenceUnreadText",
                wording.panel("evidenceUnread"));
    }

    /** The evidence that speaks against the work item, for the field that names what is overridden. */
    List<Map<String, Object>> contradicting(PanelState state) {
        return state.visible().stream()
                .filter(item -> item.evidence().stance() == Stance.CONTRADICTS)
                .map(this::quote)
                .toList();
    }

    private Map<String, Object> quote(ShownEvidence.Item item) {
        var insight = Optional.ofNullable(item.insight());
        var evidence = item.evidence();
        var quote = new LinkedHashMap<String, Object>();
        quote.put("ref", evidence.ref().ref());
        quote.put("text", text(item));
        quote.put("verbatim", insight.isPresent());
        quote.put("contradicts", evidence.stance() == Stance.CONTRADICTS);
        quote.put("stance", wording.panel("stance." + evidence.stance().name()));
        quote.put("isStale", item.stale());
        quote.put("stale", item.stale() ? wording.panel("stale") : "");
        quote.put("age", age(evidence.observedOn()));
        quote.put("hasRelevance", evidence.relevance() != null);
        quote.put("relevance", Optional.ofNullable(evidence.relevance()).orElse(""));
        var customer = insight.flatMap(each -> Optional.ofNullable(each.customer()));
        quote.put("hasCustomer", customer.isPresent());
        quote.put("customer", customer.orElse(""));
        var link = insight.flatMap(EvidenceWords::outside)
                .or(() -> Optional.ofNullable(item.source()).map(HostSource::address))
                .flatMap(address::safe);
        quote.put("hasAddress", link.isPresent());
        quote.put("address", link.orElse(""));
        return quote;
    }

    private String age(@Nullable LocalDate observedOn) {
        return observedOn == null ? wording.panel("undated") : wording.age(observedOn, LocalDate.now(clock));
    }

    private static String text(ShownEvidence.Item item) {
        return Optional.ofNullable(item.insight())
                .map(Insight::quote)
                .or(() -> Optional.ofNullable(item.source()).map(HostSource::title))
                .orElse(item.evidence().ref().ref());
    }

    private static Optional<String> outside(Insight insight) {
        return insight.source().kind() == SourceKind.EXTERNAL
                ? Optional.ofNullable(insight.source().ref())
                : Optional.empty();
    }
}

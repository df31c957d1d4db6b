package org.empathygate.jira.project;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.HostEvidence;
import org.empathygate.core.insight.HostSource;
import org.empathygate.core.override.Entitlement;
import org.empathygate.core.override.Queue;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;
import org.empathygate.jira.panel.EvidenceWords;
import org.jspecify.annotations.Nullable;

/** The override requests that wait for a person, a part of them at a time. */
public final class RequestRows {

    /** How many are on a page. */
    static final int PAGE = 25;

    private static final int LONGEST_WORDS = 160;

    private final Queue queue;
    private final PolicyBook policies;
    private final EvidenceView evidence;
    private final HostEvidence host;
    private final EvidenceWords words;
    private final PageWording wording;
    private final PageAddress address;

    public RequestRows(
            Queue queue,
            PolicyBook policies,
            EvidenceView evidence,
            HostEvidence host,
            EvidenceWords words,
            PageWording wording,
            PageAddress address) {
        this.queue = queue;
        this.policies = policies;
        this.evidence = evidence;
        this.host = host;
        this.words = words;
        this.wording = wording;
        this.address = address;
    }

    /**
     * The section.
     *
     * @param project null for every project
     * @param start how many of the oldest come before
     */
    Map<String, Object> of(PersonId person, @Nullable ProjectKey project, int start) {
        var page = queue.waitingFor(person, project, start, PAGE);
        var rows = page.waiting().stream().map(waiting -> row(waiting, person)).toList();
        var section = new LinkedHashMap<String, Object>();
        section.put("rows", rows);
        section.put("hasRows", !rows.isEmpty());
        section.put("hasNext", page.more());
        section.put("next", address.queue(project, start + PAGE));
        section.put("hasPrevious", start > 0);
        section.put("previous", address.queue(project, Math.max(0, start - PAGE)));
        section.put("shown", shown(start, rows.size()));
        section.put("first", Integer.toString(start + 1));
        return section;
    }

    private String shown(int start, int rows) {
        if (rows == 0) {
            return "";
        }
        return start == 0 && rows == 1
                ? wording.page("shown.one")
                : wording.page("shown", Integer.toString(start + 1), Integer.toString(start + rows));
    }

    private Map<String, Object> row(Queue.Waiting waiting, PersonId person) {
        var request = waiting.request();
        var due = Due.of(request, waiting.due(), wording);
        var row = new LinkedHashMap<String, Object>();
        row.put("id", Long.toString(request.id()));
        row.put("address", address.override(request.id()));
        row.put("issue", waiting.workItem().key().value());
        row.put(
                "summary",
                host.show(EvidenceRef.issue(waiting.workItem().key().value()), person)
                        .map(HostSource::title)
                        .orElse(""));
        row.put(
                "about",
                wording.page(
                        "row",
                        wording.person(request.requester()),
                        wording.pressures(request),
                        wording.waited(request.requestedAt())));
        row.put("hasDue", due.shown());
        row.put("due", due.text());
        row.put("dueMood", due.mood());
        var mayNot = waiting.entitlement() instanceof Entitlement.No no ? wording.said(no.why()) : "";
        row.put("hasMayNot", !mayNot.isEmpty());
        row.put("mayNot", mayNot);
        row.putAll(firstWords(waiting, person));
        return row;
    }

    /** What the customer says first, or that nobody asked one. */
    private Map<String, Object> firstWords(Queue.Waiting waiting, PersonId person) {
        var policy = policies.effective(waiting.workItem().project()) instanceof PolicyReading.Known known
                ? known.policy()
                : Policy.DEFAULT;
        var all = words.of(evidence.of(waiting.workItem(), policy.evidence(), person));
        var quoted = Stream.of(all.get("quotes"))
                .flatMap(quotes -> quotes instanceof Collection<?> list ? list.stream() : Stream.empty())
                .flatMap(quote -> quote instanceof Map<?, ?> map ? Stream.of(String.valueOf(map.get("text"))) : null)
                .findFirst();
        var silence = all.get(Boolean.TRUE.equals(all.get("hasRestricted")) ? "restricted" : "nobodyAskedText");
        return Map.of(
                "quoted",
                quoted.isPresent(),
                "words",
                quoted.map(text -> Shortened.to(LONGEST_WORDS, text)).orElse(String.valueOf(silence)));
    }
}

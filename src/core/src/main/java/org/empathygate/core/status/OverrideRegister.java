package org.empathygate.core.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.core.Persons;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.override.OverrideCase;
import org.empathygate.core.override.OverrideDecision;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Overrides;
import org.jspecify.annotations.Nullable;

/** The overrides of work items which were used, can be used, or wait for an answer, and every broken glass. */
public final class OverrideRegister {

    private final Overrides overrides;
    private final Persons persons;
    private final Clock clock;

    public OverrideRegister(Overrides overrides, Persons persons, Clock clock) {
        this.overrides = overrides;
        this.persons = persons;
        this.clock = clock;
    }

    /** The newest first. */
    List<RegisterRow> of(Stream<FoundWorkItem> workItems) {
        Map<WorkItemId, FoundWorkItem> byId =
                workItems.collect(Collectors.toMap(FoundWorkItem::id, Function.identity(), (one, same) -> one));
        LocalDate today = LocalDate.now(clock);
        return overrides.of(byId.keySet()).stream()
                .filter(request -> belongs(request, today))
                .limit(ScopeStatus.MOST_OVERRIDES)
                .flatMap(request ->
                        Stream.ofNullable(byId.get(request.workItem())).map(workItem -> row(request, workItem)))
                .toList();
    }

    /** An approval that nobody used in time can do no harm any more. */
    private static boolean belongs(OverrideRequest request, LocalDate today) {
        return request.brokenGlass()
                || switch (request.state()) {
                    case USED, REQUESTED -> true;
                    case APPROVED -> request.usableOn(today);
                    case DECLINED, WITHDRAWN, EXPIRED, REVOKED, VOIDED -> false;
                };
    }

    private RegisterRow row(OverrideRequest request, FoundWorkItem workItem) {
        OverrideCase stated = request.stated();
        OverrideDecision decision = request.decision();
        return new RegisterRow(
                workItem.key(),
                workItem.summary(),
                request.id(),
                request.state().name(),
                stated.pressures().stream().map(Enum::name).toList(),
                stated.affected(),
                stated.reasonCode().name(),
                stated.reason(),
                orNull(stated.premortem()),
                persons.displayName(request.requester()),
                decision == null ? null : persons.displayName(decision.by()),
                decision == null ? null : decision.at(),
                request.expiresOn(),
                stated.revisitOn(),
                request.brokenGlass());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

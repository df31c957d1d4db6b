package org.empathygate.core.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.followup.FollowUp;
import org.empathygate.core.followup.FollowUpState;
import org.empathygate.core.followup.FollowUps;
import org.empathygate.core.followup.Harm;
import org.empathygate.core.followup.HarmAnswer;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.OverrideState;
import org.empathygate.core.override.Overrides;

/** How it ended where something shipped against a customer: what was answered to the questions about its override. */
public final class Endings {

    private final Overrides overrides;
    private final FollowUps followUps;
    private final Clock clock;

    public Endings(Overrides overrides, FollowUps followUps, Clock clock) {
        this.overrides = overrides;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** Of each of these, which shipped against a customer. */
    Map<WorkItemId, Ending> of(Set<WorkItemId> workItems) {
        Map<Long, WorkItemId> used = overrides.of(workItems).stream()
                .filter(request -> request.state() == OverrideState.USED)
                .collect(Collectors.toMap(OverrideRequest::id, OverrideRequest::workItem));
        Map<WorkItemId, List<FollowUp>> asked =
                followUps.about(used.keySet()).stream().collect(Collectors.groupingBy(FollowUp::workItem));
        LocalDate today = LocalDate.now(clock);
        Map<WorkItemId, Ending> endings = new HashMap<>();
        workItems.forEach(workItem -> endings.put(workItem, ending(asked.getOrDefault(workItem, List.of()), today)));
        return endings;
    }

    /** Harm that happened once stays; otherwise the last answer counts. */
    private static Ending ending(Collection<FollowUp> questions, LocalDate today) {
        List<Harm> answers = questions.stream()
                .flatMap(question -> Stream.ofNullable(question.answer()))
                .sorted(Comparator.comparing(HarmAnswer::at))
                .map(HarmAnswer::harm)
                .toList();
        if (!answers.isEmpty()) {
            return of(answers.contains(Harm.YES) ? Harm.YES : answers.get(answers.size() - 1));
        }
        return questions.stream().anyMatch(question -> question.stateOn(today) == FollowUpState.DUE)
                ? Ending.NOBODY_ANSWERED
                : Ending.NOT_ASKED_YET;
    }

    private static Ending of(Harm harm) {
        return switch (harm) {
            case YES -> Ending.HARM_HAPPENED;
            case NO -> Ending.NO_HARM;
            case CANNOT_TELL -> Ending.CANNOT_TELL;
        };
    }
}

package org.empathygate.core.gate;

import java.util.List;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.policy.Policy;

/** Use case: what a policy would do to the work that is open now, before anybody saves it. Records nothing. */
public final class PolicyTrial {

    /** Work items that are looked at; figures about more than these are not guessed. */
    public static final int MOST_EXAMINED = 500;

    private final OpenWorkItems open;
    private final GateKeeper keeper;

    public PolicyTrial(OpenWorkItems open, GateKeeper keeper) {
        this.open = open;
        this.keeper = keeper;
    }

    /** What would happen to open work if somebody tried to move it to Done today. */
    public Impact impact(ProjectKey project, Policy now, Policy then, PersonId reader) {
        List<WorkItemFacts> examined = open.latest(project, reader, MOST_EXAMINED);
        int refusedNow = 0;
        int refusedThen = 0;
        for (WorkItemFacts workItem : examined) {
            refusedNow += refuses(workItem, now);
            refusedThen += refuses(workItem, then);
        }
        return new Impact(open.count(project, reader), examined.size(), refusedNow, refusedThen);
    }

    private int refuses(WorkItemFacts workItem, Policy policy) {
        return of(workItem, policy).refuses() ? 1 : 0;
    }

    /** What the gate would say about one work item under this policy. */
    public Verdict of(WorkItemFacts workItem, Policy policy) {
        return keeper.askUnder(policy, workItem, ChoicePoint.DONE);
    }

    /**
     * How a policy meets the work that is open.
     *
     * @param open how many open work items there are
     * @param examined how many of them were looked at, those changed last
     * @param refusedNow how many of the examined would be refused under the policy that holds
     * @param refusedThen how many of the examined would be refused under the other policy
     */
    public record Impact(long open, int examined, int refusedNow, int refusedThen) {}
}

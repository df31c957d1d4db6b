package org.empathygate.core.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.util.List;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.People;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.Tier;
import org.junit.jupiter.api.Test;

class PolicyTrialTest {

    private static final Policy OBSERVING = aPolicy().tier(Tier.OBSERVE).policy();
    private static final Policy ENFORCING_ON_STORIES =
            aPolicy().tier(Tier.OBSERVE).tierOf("Story", Tier.ENFORCE).policy();

    private final CoreInMemory core = CoreInMemory.with(aPolicy().tier(Tier.OFF));
    private final PolicyTrial trial = new PolicyTrial(
            new OpenWorkItems() {
                @Override
                public long count(ProjectKey project, PersonId reader) {
                    return 1200;
                }

                @Override
                public List<WorkItemFacts> latest(ProjectKey project, PersonId reader, int limit) {
                    return List.of(
                            aWorkItem().withId(1).facts(),
                            aWorkItem().withId(2).ofType("Task").facts(),
                            aWorkItem().withId(3).resolvedAs("Duplicate").facts());
                }
            },
            core.gateKeeper);

    @Test
    void countsWhatWouldBeRefusedTodayAndSaysHowManyWereLookedAt() {
        assertThat(trial.impact(aWorkItem().facts().project(), OBSERVING, ENFORCING_ON_STORIES, People.DANA))
                .isEqualTo(new PolicyTrial.Impact(1200, 3, 0, 1));
    }

    @Test
    void judgesByTheGivenPolicyAndNotByTheOneThatHolds() {
        assertThat(trial.of(aWorkItem().facts(), ENFORCING_ON_STORIES).refuses())
                .isTrue();
        assertThat(core.ledger.calls()).isZero();
    }
}

package org.empathygate.core.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.OverrideBuilder.anOverride;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;
import static org.empathygate.core.given.WorkItemBuilder.SHOP;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.junit.jupiter.api.Test;

class RightsHoldersTest {

    private final CoreInMemory core = CoreInMemory.with(aPolicy().with("backupUsers", List.of("rita")));
    private final OverrideRequest request = anOverride().requested();
    private final RightsHolders holders = among(People.PRIYA, People.SAM, People.RITA);

    /** The host's roles and groups have these people in them, not all of whom the policy names. */
    private RightsHolders among(PersonId... people) {
        return new RightsHolders(
                core.policyBook,
                (project, deciders) -> Stream.of(people)
                        .filter(person ->
                                core.host.authority(person, project, deciders).isPresent())
                        .toList(),
                core.rightsBook,
                core.clock);
    }

    private void delegated(PersonId by, PersonId to) {
        core.delegationDesk.delegate(
                new DelegationDraft(to.userKey(), Days.TODAY.toString(), Days.TODAY.toString()), by);
    }

    private static WorkItemFacts workItem() {
        return aWorkItem().facts();
    }

    @Test
    void areThoseWhomThePolicyNamesAndWhoDecidesInTheirPlace() {
        assertThat(holders.deciding(request, workItem())).containsExactly(People.PRIYA);

        delegated(People.PRIYA, People.SAM);

        assertThat(holders.deciding(request, workItem())).containsExactly(People.PRIYA, People.SAM);
        assertThat(holders.reviewing(SHOP, People.DANA)).containsExactly(People.PRIYA, People.SAM);
        assertThat(holders.reviewing(SHOP, null)).containsExactly(People.PRIYA, People.SAM);
    }

    @Test
    void areNeitherTheAssigneeNorWhoDecidesInTheirPlace() {
        delegated(People.PRIYA, People.SAM);

        assertThat(holders.deciding(
                        request, aWorkItem().assignedTo(People.PRIYA).facts()))
                .isEmpty();
        assertThat(holders.deciding(request, aWorkItem().assignedTo(People.SAM).facts()))
                .containsExactly(People.PRIYA);
    }

    @Test
    void areTheBackupFromTheEscalationOn() {
        assertThat(holders.backingUp(request, workItem())).isEmpty();

        assertThat(holders.backingUp(request.escalate(Days.NOW), workItem())).containsExactly(People.RITA);
        assertThat(holders.deciding(request.escalate(Days.NOW), workItem())).containsExactly(People.PRIYA);
    }

    @Test
    void areNobodyTwiceAlsoAsADelegateOfTheBackupAndOfAnApprover() {
        delegated(People.PRIYA, People.SAM);
        delegated(People.RITA, People.SAM);

        assertThat(holders.deciding(request.escalate(Days.NOW), workItem())).containsExactly(People.PRIYA, People.SAM);
        assertThat(holders.backingUp(request.escalate(Days.NOW), workItem())).containsExactly(People.RITA);
    }

    @Test
    void areNobodyWhileThePolicyIsUnknown() {
        core.policies.breakDown();

        assertThat(holders.deciding(request, workItem())).isEmpty();
        assertThat(holders.backingUp(request.escalate(Days.NOW), workItem())).isEmpty();
        assertThat(holders.reviewing(SHOP, People.DANA)).isEmpty();
    }

    @Test
    void areAskedAboutOnlyAsFarAsSomebodyWantsToKnow() {
        List<String> names =
                IntStream.range(0, 30).mapToObj(number -> "approver" + number).toList();
        CoreInMemory large = CoreInMemory.with(aPolicy().with("approverUsers", names));
        List<PersonId> people = names.stream().map(PersonId::new).toList();
        RightsHolders many =
                new RightsHolders(large.policyBook, (project, deciders) -> people, large.rightsBook, large.clock);

        assertThat(many.deciding(request, workItem()).limit(5)).containsExactlyElementsOf(people.subList(0, 5));
        assertThat(large.approvers.calls()).isEqualTo(5);
    }
}

package org.empathygate.core.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.OverrideBuilder.anOverride;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;

import java.time.Duration;
import java.util.List;
import org.empathygate.core.PersonId;
import org.empathygate.core.Text;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.given.PolicyBuilder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RightsTest {

    private static final Authority ROLE = new Authority(AuthorityKind.ROLE, "Product Owners");
    private static final Right OWN = new Right(ROLE, false, null);
    private static final Right LENT = new Right(ROLE, false, People.PRIYA);
    private static final Right BACKUP = new Right(new Authority(AuthorityKind.GROUP, "leads"), true, null);
    private static final PolicyBuilder POLICY = aPolicy().with("backupGroups", List.of("leads"));

    private final OverrideRequest request = anOverride().requested();

    private static Rights held(PersonId person, Right... rights) {
        return new Rights(person, List.of(rights), POLICY.policy());
    }

    private static Entitlement no(String key) {
        return new Entitlement.No(Text.of("empathy-gate.error." + key));
    }

    @Test
    void anApproverDecides() {
        assertThat(held(People.SAM, OWN).over(request, null, Days.NOW)).isEqualTo(new Entitlement.Yes(OWN));
        assertThat(held(People.SAM).over(request, null, Days.NOW)).isEqualTo(no("not-an-approver"));
    }

    @Test
    void theirOwnRightGoesBeforeABorrowedOne() {
        assertThat(held(People.SAM, OWN, LENT).over(request, null, Days.NOW)).isEqualTo(new Entitlement.Yes(OWN));
    }

    @Nested
    class ADelegate {

        @Test
        void decidesInTheGiversPlace() {
            assertThat(held(People.SAM, LENT).over(request, null, Days.NOW)).isEqualTo(new Entitlement.Yes(LENT));
        }

        @Test
        void neverDecidesTheirOwnRequest() {
            assertThat(held(People.DANA, LENT).over(request, null, Days.NOW)).isEqualTo(no("requester-never-decides"));
        }

        @Test
        void neverDecidesWithTheRequestersAuthority() {
            Right lentByTheRequester = new Right(ROLE, false, People.DANA);

            assertThat(held(People.SAM, lentByTheRequester).over(request, null, Days.NOW))
                    .isEqualTo(no("not-an-approver"));
        }

        @Test
        void decidesNeitherAsAssigneeNorWithTheAssigneesAuthority() {
            assertThat(held(People.SAM, LENT).over(request, People.SAM, Days.NOW))
                    .isEqualTo(no("assignee-does-not-decide"));
            assertThat(held(People.SAM, LENT).over(request, People.PRIYA, Days.NOW))
                    .isEqualTo(no("not-an-approver"));
        }

        @Test
        void decidesWithTheAssigneesAuthorityWhereThePolicyLetsTheAssigneeDecide() {
            Rights rights = new Rights(
                    People.SAM,
                    List.of(LENT),
                    POLICY.with("assigneeMayDecide", true).policy());

            assertThat(rights.over(request, People.PRIYA, Days.NOW)).isEqualTo(new Entitlement.Yes(LENT));
        }
    }

    @Nested
    class TheBackup {

        private Entitlement after(Duration wait) {
            return held(People.SAM, BACKUP).over(request, null, Days.NOW.plus(wait));
        }

        @Test
        void waitsForAsLongAsThePolicySays() {
            assertThat(after(Duration.ofDays(2).minusMillis(1))).isEqualTo(no("backup-not-yet"));
            assertThat(after(Duration.ofDays(2))).isEqualTo(new Entitlement.Yes(BACKUP));
        }

        @Test
        void decidesWhatWasEscalatedWhateverThePolicySaysNow() {
            Rights rights = new Rights(
                    People.SAM,
                    List.of(BACKUP),
                    POLICY.with("escalateAfterHours", 0).policy());

            assertThat(rights.over(request, null, Days.NOW.plus(Duration.ofDays(900))))
                    .isEqualTo(no("backup-not-yet"));
            assertThat(rights.over(request.escalate(Days.NOW), null, Days.NOW)).isEqualTo(new Entitlement.Yes(BACKUP));
        }

        @Test
        void isOnlyThatWhereNothingElseLetsThemDecide() {
            OverrideRequest escalated = request.escalate(Days.NOW);

            assertThat(held(People.SAM, BACKUP).onlyAsBackup(escalated, null, Days.NOW))
                    .isTrue();
            assertThat(held(People.SAM, BACKUP).onlyAsBackup(request, null, Days.NOW))
                    .isFalse();
            assertThat(held(People.SAM, BACKUP, LENT).onlyAsBackup(escalated, null, Days.NOW))
                    .isFalse();
            assertThat(held(People.SAM, BACKUP, LENT).onlyAsBackup(escalated, People.PRIYA, Days.NOW))
                    .isTrue();
            assertThat(held(People.DANA, BACKUP).onlyAsBackup(escalated, null, Days.NOW))
                    .isFalse();
        }

        @Test
        void isReachedOnlyByWhatMayBeDecided() {
            assertThat(held(People.SAM, BACKUP).reach(request, Days.NOW)).isFalse();
            assertThat(held(People.SAM, BACKUP).reach(request.escalate(Days.NOW), Days.NOW))
                    .isTrue();
            assertThat(held(People.DANA, OWN).reach(request, Days.NOW)).isFalse();
        }
    }
}

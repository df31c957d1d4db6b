package org.empathygate.core.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.OverrideBuilder.anOverride;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.given.WorkItemBuilder;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.ledger.Clerk;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VoidingTest {

    private static final MaterialChange REWORDED =
            MaterialChange.of(Set.of(ChangedPart.DESCRIPTION, ChangedPart.SUMMARY));
    private static final EvidenceRef PAGE = EvidenceRef.page("77@9");

    private final CoreInMemory core = new CoreInMemory();
    private final OverrideRequest asked = core.overrides.port().add(anOverride().requested());

    private OverrideRequest approved() {
        OverrideRequest approved = asked.approve(People.PRIYA, Days.NOW, "yes", Days.TODAY.plusDays(20));
        core.overrides.port().replace(approved, 1);
        return approved;
    }

    private OverrideRequest stored() {
        return core.overrides.port().find(asked.id()).orElseThrow();
    }

    private Fact last() {
        return core.chain.of(asked.workItem(), 1).get(0);
    }

    @Test
    void anApprovalIsVoidedByAMaterialChangeAndTheRecordSaysWhatAndByWhom() {
        OverrideRequest approved = approved();
        core.clock.advance(Duration.ofHours(1));

        core.voiding.changed(asked.workItem(), REWORDED, People.DANA);

        assertThat(stored()).isEqualTo(approved.voided(core.clock.instant()));
        assertThat(last())
                .isEqualTo(Fact.of(EntryKind.OVERRIDE_VOIDED, core.clock.instant(), People.DANA)
                        .about(WorkItemBuilder.SHOP, asked.workItem())
                        .with("override", asked.id())
                        .with("pressures", "COST,SPEED")
                        .with("changed", "SUMMARY,DESCRIPTION"));
    }

    @Test
    void aRequestStaysBecauseNobodyHasSaidYesYet() {
        core.voiding.changed(asked.workItem(), REWORDED, People.DANA);

        assertThat(stored()).isEqualTo(asked);
        assertThat(core.chain.of(asked.workItem(), 1)).isEmpty();
    }

    @Test
    void whatWasUsedStaysUsed() {
        OverrideRequest used = approved().use(new Passage("step-1"), Days.NOW);
        core.overrides.port().replace(used, used.version() - 1);

        core.voiding.changed(asked.workItem(), REWORDED, People.DANA);

        assertThat(stored()).isEqualTo(used);
    }

    @Test
    void anApprovalGivenAfterTheChangeKnewOfIt() {
        OverrideRequest approved = approved();

        core.voiding.changed(asked.workItem(), REWORDED, People.DANA, Days.NOW.minusMillis(1));

        assertThat(stored()).isEqualTo(approved);
    }

    @Nested
    class EvidenceThatIsGone {

        @Test
        void voidsTheApprovalThatWasGivenWhileItWasLinked() {
            approved();
            core.ledger
                    .port()
                    .append(Fact.of(EntryKind.OVERRIDE_APPROVED, Days.NOW, People.PRIYA)
                            .about(WorkItemBuilder.SHOP, asked.workItem())
                            .with("override", asked.id())
                            .with("evidence", "ISSUE SHOP-9\nPAGE 77@9"));

            core.voiding.gone(EvidenceRef.page("78@8")::equals, People.DANA);
            assertThat(stored().state()).isEqualTo(OverrideState.APPROVED);

            core.voiding.gone(PAGE::equals, People.DANA);

            assertThat(stored().state()).isEqualTo(OverrideState.VOIDED);
            assertThat(last().detail("changed")).isEqualTo("EVIDENCE_UNLINKED");
            assertThat(last().detail("evidence")).isEqualTo("PAGE 77@9");
        }

        @Test
        void doesNotVoidWhatAnotherApprovalRestedOn() {
            approved();
            core.ledger
                    .port()
                    .append(Fact.of(EntryKind.OVERRIDE_APPROVED, Days.NOW, People.PRIYA)
                            .about(WorkItemBuilder.SHOP, asked.workItem())
                            .with("override", asked.id() - 1)
                            .with("evidence", PAGE.text()));

            core.voiding.gone(PAGE::equals, People.DANA);

            assertThat(stored().state()).isEqualTo(OverrideState.APPROVED);
        }
    }

    @Nested
    class EvidenceLinkedThroughThePlugin {

        private void tell(EntryKind kind) {
            core.ledger
                    .port()
                    .append(Fact.of(kind, core.clock.instant(), People.DANA)
                            .about(WorkItemBuilder.SHOP, asked.workItem())
                            .with("evidence", "INSIGHT INS-3"));
            assertThat(new Clerk(core.chain, List.of(new EvidenceWatch(core.voiding))).work())
                    .isEmpty();
        }

        @Test
        void voidsAMomentLater() {
            approved();
            core.clock.advance(Duration.ofMinutes(1));

            tell(EntryKind.EVIDENCE_LINKED);

            assertThat(stored().state()).isEqualTo(OverrideState.VOIDED);
            assertThat(last().detail("changed")).isEqualTo("EVIDENCE_LINKED");
            assertThat(last().by()).isEqualTo(People.DANA);
        }

        @Test
        void voidsWhenItIsTakenAwayToo() {
            approved();

            tell(EntryKind.EVIDENCE_UNLINKED);

            assertThat(last().detail("changed")).isEqualTo("EVIDENCE_UNLINKED");
        }

        @Test
        void isNothingNewWhenItWasThereBeforeTheApproval() {
            core.ledger
                    .port()
                    .append(Fact.of(EntryKind.EVIDENCE_LINKED, Days.NOW.minusSeconds(1), People.DANA)
                            .about(WorkItemBuilder.SHOP, asked.workItem())
                            .with("evidence", "INSIGHT INS-3"));
            approved();

            tell(EntryKind.DECIDED);

            assertThat(stored().state()).isEqualTo(OverrideState.APPROVED);
        }
    }
}

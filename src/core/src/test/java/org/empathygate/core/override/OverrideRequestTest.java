package org.empathygate.core.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.empathygate.core.given.OverrideBuilder.anOverride;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.junit.jupiter.api.Test;

class OverrideRequestTest {

    private static final Passage STEP_7 = new Passage("step 7");
    private static final Instant LATER = Days.NOW.plusSeconds(60);

    private static OverrideRequest moved(OverrideRequest request, OverrideState to) {
        return switch (to) {
            case REQUESTED -> throw new IllegalStateException("Nothing goes back to REQUESTED");
            case APPROVED -> request.approve(People.PRIYA, LATER, null, Days.TODAY);
            case DECLINED -> request.decline(People.PRIYA, LATER, null, "five guests");
            case WITHDRAWN -> request.withdraw(LATER);
            case USED -> request.use(STEP_7, LATER);
            case EXPIRED -> request.expire(LATER);
            case REVOKED -> request.revoke(LATER);
            case VOIDED -> request.voided(LATER);
        };
    }

    @Property
    void goesOnlyWhereItsStateAllowsAndOneVersionUp(@ForAll("paths") List<OverrideState> path) {
        OverrideRequest request = anOverride().requested();
        for (OverrideState next : path) {
            OverrideRequest before = request;
            if (before.state().legalMoves().contains(next)) {
                request = moved(before, next);
                assertThat(request.state()).isEqualTo(next);
                assertThat(request.version()).isEqualTo(before.version() + 1);
            } else {
                assertThatIllegalStateException().isThrownBy(() -> moved(before, next));
            }
        }
    }

    @Provide
    Arbitrary<List<OverrideState>> paths() {
        return Arbitraries.of(OverrideState.values()).list().ofMaxSize(6);
    }

    @Test
    void goesWhereTheProductSaysAndNowhereElse() {
        Map<OverrideState, Set<OverrideState>> open = Map.of(
                OverrideState.REQUESTED,
                Set.of(OverrideState.APPROVED, OverrideState.DECLINED, OverrideState.WITHDRAWN),
                OverrideState.APPROVED,
                Set.of(OverrideState.USED, OverrideState.EXPIRED, OverrideState.REVOKED, OverrideState.VOIDED));

        for (OverrideState state : OverrideState.values()) {
            assertThat(state.legalMoves()).isEqualTo(open.getOrDefault(state, Set.of()));
            assertThat(state.open()).isEqualTo(open.containsKey(state));
        }
    }

    @Test
    void saysWhatIsWrongWithAMove() {
        assertThatIllegalStateException()
                .isThrownBy(() -> anOverride().withId(17).declined().withdraw(LATER))
                .withMessage("Override 17 cannot go from DECLINED to WITHDRAWN");
    }

    @Test
    void keepsWhatItIsAboutThroughEveryMove() {
        OverrideRequest requested = anOverride().withId(17).requested();
        List<OverrideRequest> later = new ArrayList<>();
        later.add(moved(requested, OverrideState.WITHDRAWN));
        later.add(moved(requested, OverrideState.DECLINED));
        OverrideRequest approved = moved(requested, OverrideState.APPROVED);
        for (OverrideState end : OverrideState.APPROVED.legalMoves()) {
            OverrideRequest ended = moved(approved, end);
            assertThat(ended.decision()).isEqualTo(approved.decision());
            assertThat(ended.closedAt()).isEqualTo(LATER);
            assertThat(ended.usedBy()).isEqualTo(end == OverrideState.USED ? STEP_7 : null);
            later.add(ended);
        }

        assertThat(later).allSatisfy(request -> {
            assertThat(request.id()).isEqualTo(17);
            assertThat(request.stated()).isEqualTo(requested.stated());
            assertThat(request.requester()).isEqualTo(People.DANA);
        });
    }

    @Test
    void remembersTheDecision() {
        assertThat(anOverride().approved().decision())
                .isEqualTo(new OverrideDecision(
                        People.PRIYA, null, Days.NOW, "until the fair", Days.TODAY.plusDays(20), null));
        assertThat(anOverride().declined().decision())
                .isEqualTo(new OverrideDecision(People.PRIYA, null, Days.NOW, null, null, "Five guests who paid"));
        assertThat(anOverride().declined().expiresOn()).isNull();
        assertThat(anOverride().requested().expiresOn()).isNull();
    }

    @Test
    void canBeUsedFromApprovalToItsLastDay() {
        assertThat(anOverride().requested().usableOn(Days.TODAY)).isFalse();
        assertThat(anOverride().approvedUntilDaysAgo(0).usableOn(Days.TODAY)).isTrue();
        assertThat(anOverride().approvedUntilDaysAgo(1).usableOn(Days.TODAY)).isFalse();
        assertThat(anOverride().approved().revoke(LATER).usableOn(Days.TODAY)).isFalse();
    }

    @Test
    void isUsedByOnePassage() {
        OverrideRequest used = anOverride().used(STEP_7);

        assertThat(used.usedBy(new Passage("step 7"))).isTrue();
        assertThat(used.usedBy(new Passage("step 8"))).isFalse();
        assertThat(used.usedBy(null)).isFalse();
        assertThat(anOverride().approved().usedBy(STEP_7)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Passage(" "));
    }

    @Test
    void hasACaseThatNamesAPressureAndKeepsItsPromise() {
        OverrideCase stated = anOverride().requested().stated();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new OverrideCase(Set.of(), null, "x", OverrideReason.TRADE_OFF, "x", Days.TODAY, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OverrideCase(
                        stated.pressures(), null, "x", OverrideReason.WILL_FIND_OUT, "x", Days.TODAY, null, null));
    }
}

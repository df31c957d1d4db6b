package org.empathygate.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.commitment.Commitment;
import org.empathygate.core.gate.ReasonCode;
import org.empathygate.core.given.Days;
import org.empathygate.core.insight.EvidenceKind;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.ledger.Details;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Verification;
import org.empathygate.core.ledger.Verifier;
import org.empathygate.core.override.OverrideCase;
import org.empathygate.core.override.OverrideReason;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Passage;
import org.empathygate.core.override.Pressure;
import org.empathygate.core.override.Standing;
import org.empathygate.core.policy.Tier;
import org.empathygate.core.policy.Tiers;

/** What is stored comes back as it was, whatever it was. */
class RoundTripPropertyTest {
    private static final int SOME = 100;

    @Property
    void tiersComeBack(@ForAll Tier byDefault, @ForAll("tiersByName") Map<String, Tier> byIssueType) {
        Tiers tiers = new Tiers(byDefault, byIssueType);

        assertThat(StoredForms.readTiers(StoredForms.write(tiers))).isEqualTo(tiers);
    }

    @Property
    void namesComeBack(@ForAll List<ReasonCode> codes) {
        assertThat(StoredForms.readNames(StoredForms.writeNames(codes), ReasonCode::valueOf))
                .isEqualTo(codes);
    }

    @Property(tries = SOME)
    void factsComeBackAndAreTheSameInTheChain(@ForAll("facts") Fact fact) {
        LedgerTable ledger = new LedgerTable(TestDatabase.H2.emptyNode(), Runnable::run, () -> {});

        ledger.append(fact);
        ledger.seal(1);

        assertThat(ledger.of(new WorkItemId(7), 1)).containsExactly(fact);
        assertThat(Verifier.verify(ledger)).isEqualTo(new Verification(1, null, null));
    }

    @Property(tries = SOME)
    void overridesComeBackInEveryStep(
            @ForAll("cases") OverrideCase stated, @ForAll("sentences") String comment, @ForAll("days") LocalDate day) {
        OverrideTable overrides = new OverrideTable(TestDatabase.H2.emptyNode());
        OverrideRequest asked = overrides.add(OverrideRequest.asked(
                new WorkItemId(1), new ProjectKey("SHOP"), ChoicePoint.DONE, new PersonId("dana"), Days.NOW, stated));
        OverrideRequest approved = asked.approve(new PersonId("priya"), Days.NOW, comment, day);
        OverrideRequest used = approved.use(new Passage(comment), Days.NOW);

        assertThat(overrides.find(asked.id())).contains(asked);
        assertThat(overrides.current(asked.workItem(), ChoicePoint.DONE)).isEqualTo(new Standing(asked, null));
        assertThat(overrides.replace(approved, asked.version())).isTrue();
        assertThat(overrides.find(asked.id())).contains(approved);
        assertThat(overrides.replace(used, approved.version())).isTrue();
        assertThat(overrides.find(asked.id())).contains(used);
        assertThat(overrides.current(used.workItem(), ChoicePoint.DONE)).isEqualTo(new Standing(used, null));
    }

    @Provide
    Arbitrary<Map<String, Tier>> tiersByName() {
        return Arbitraries.maps(names(), Arbitraries.of(Tier.class)).ofMaxSize(5);
    }

    /** Details hold anything that somebody can send, control characters and broken pairs included. */
    @Provide
    Arbitrary<Fact> facts() {
        return Combinators.combine(
                        Arbitraries.of(EntryKind.class),
                        Arbitraries.longs().between(0, 4_000_000_000_000L),
                        Arbitraries.maps(
                                        Arbitraries.of("reason", "comment", "key", "hashes"),
                                        Arbitraries.strings().ofMaxLength(100))
                                .ofMaxSize(4))
                .as((kind, millis, details) -> new Fact(
                        kind,
                        Instant.ofEpochMilli(millis),
                        millis % 2 == 0 ? new PersonId("dana") : null,
                        millis % 3 == 0 ? new PersonId("priya") : null,
                        millis % 5 == 0 ? new ProjectKey("SHOP") : null,
                        new WorkItemId(7),
                        Details.of(details)));
    }

    @Provide
    Arbitrary<OverrideCase> cases() {
        Arbitrary<Commitment> commitment = Combinators.combine(days(), sentences())
                .as((due, measure) -> new Commitment(new PersonId("sam"), due, measure));
        return Combinators.combine(
                        Arbitraries.of(Pressure.class).set().ofMinSize(1),
                        sentences().injectNull(0.3),
                        sentences(),
                        Arbitraries.of(OverrideReason.class),
                        sentences(),
                        days(),
                        commitment,
                        reference().injectNull(0.5))
                .as((pressures, affected, premortem, code, reason, revisit, promise, cited) -> new OverrideCase(
                        Set.copyOf(pressures), affected, premortem, code, reason, revisit, promise, cited));
    }

    /** What people write: anything but control characters and nothing; sentences are not blank. */
    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.strings()
                .withCharRange(' ', '\uD7FF')
                .ofMinLength(1)
                .ofMaxLength(200)
                .filter(text -> !text.isBlank() && text.chars().noneMatch(Character::isISOControl));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 60_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<EvidenceRef> reference() {
        return Combinators.combine(Arbitraries.of(EvidenceKind.class), names()).as(EvidenceRef::new);
    }

    /** Names stand on one line, as the policy asks. */
    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange(' ', '\uD7FF')
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(String::strip)
                .filter(text -> !text.isEmpty()
                        && text.lines().count() == 1
                        && text.chars().noneMatch(Character::isISOControl));
    }
}

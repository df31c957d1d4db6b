package org.empathygate.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.empathygate.core.Checked;
import org.empathygate.core.FieldChecks;
import org.empathygate.core.given.PolicyBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTextTest {

    private static StoredPolicy stored(String text) {
        return new StoredPolicy(Tiers.all(Tier.WARN), text, 7);
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("policies") PolicyBuilder policy) {
        Policy written = policy.policy();

        assertThat(PolicyText.read(new StoredPolicy(written.tiers(), PolicyText.write(written), 3)))
                .isEqualTo(Checked.valid(written));
    }

    @Provide
    Arbitrary<PolicyBuilder> policies() {
        Arbitrary<String> names = Arbitraries.strings()
                .all()
                .excludeChars('\u0000')
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(FieldChecks::canBeKept)
                .filter(name -> name.equals(name.strip())
                        && !name.isEmpty()
                        && name.chars().noneMatch(Character::isISOControl));
        Arbitrary<List<String>> lists = names.list().uniqueElements().ofMaxSize(3);
        return Combinators.combine(lists, lists, Arbitraries.integers().between(0, 3650), Arbitraries.of(true, false))
                .as((types, hosts, days, flag) -> aPolicy()
                        .with("exemptIssueTypes", types)
                        .with("allowedHosts", hosts)
                        .with("freshnessDays", days)
                        .with("relevanceRequired", flag));
    }

    @Test
    void isStableAndLeavesTheTiersOut() {
        assertThat(PolicyText.write(Policy.DEFAULT)).isEqualTo("""
                        format=1
                        exemptIssueTypes=
                        exemptResolutions=Won't Do\\nWon't Fix\\nDuplicate\\nCannot Reproduce
                        criterionRequired=false
                        evidenceLinkTypes=Evidence
                        contradictingLinkTypes=
                        insightIssueTypes=Customer insight
                        pagesCount=true
                        freshnessDays=180
                        undatedEvidenceCounts=true
                        relevanceRequired=false
                        allowedHosts=
                        approverRoles=Product Owners
                        approverGroups=
                        approverUsers=
                        assigneeMayDecide=false
                        backupRoles=
                        backupGroups=
                        backupUsers=
                        escalateAfterHours=48
                        maxOverrideDays=90
                        followUpDays=30\\n90
                        bypassNotifies=true
                        breakGlassGroups=
                        reviewWorkingDays=3
                        holidays=
                        """);
    }

    @Test
    void holidaysAreKeptAsDays() {
        Policy written =
                aPolicy().with("holidays", List.of("2026-12-25", "2027-01-01")).policy();

        assertThat(PolicyText.write(written)).contains("holidays=2026-12-25\\n2027-01-01");
        assertThat(PolicyText.read(new StoredPolicy(written.tiers(), PolicyText.write(written), 3)))
                .isEqualTo(Checked.valid(written));
    }

    @Test
    void takesTiersAndVersionFromBesideTheDocument() {
        assertThat(PolicyText.read(stored("format=1\nfreshnessDays=30")))
                .isEqualTo(Checked.valid(aPolicy().freshForDays(30).policy().with(Tiers.all(Tier.WARN), 7)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{garbage",
                "format=2",
                "freshnessDays=30",
                "format=1\nfreshnessDays=soon",
                "format=1\ncolour=green",
                "format=1\nallowedHosts=\\uXYZW"
            })
    void whatIsNotAPolicyDocumentIsNotRead(String text) {
        assertThat(PolicyText.read(stored(text))).isInstanceOf(Checked.Invalid.class);
    }
}

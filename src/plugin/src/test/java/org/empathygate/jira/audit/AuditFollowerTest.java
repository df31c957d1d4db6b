package org.empathygate.jira.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.audit.entity.AuditAttribute;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.ledger.Entry;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditFollowerTest {
    private final List<AuditEvent> told = new ArrayList<>();
    private final AuditFollower follower = new AuditFollower(() -> Optional.of(told::add));

    private static Entry entry(Fact fact) {
        return Entry.chained(77, fact, Entry.GENESIS);
    }

    private static Fact approved() {
        return Fact.of(EntryKind.OVERRIDE_APPROVED, Days.NOW, People.SAM)
                .onBehalfOf(People.PRIYA)
                .about(new ProjectKey("SHOP"), new WorkItemId(10142))
                .with("issue", "SHOP-142")
                .with("override", 17)
                .with("pressures", "SPEED")
                .with("comment", "Words of the approver")
                .with("evidence", "ISSUE SECRET-9")
                .with("citedInsight", "INSIGHT INS-31");
    }

    @Test
    void tellsWhoDidWhatToWhatByKeys() {
        follower.follow(List.of(entry(approved())));

        AuditEvent event = told.get(0);
        assertThat(event.getActionI18nKey()).isEqualTo("empathy-gate-audit.override-approved");
        assertThat(event.getAffectedObjects())
                .extracting(AuditResource::getType, AuditResource::getName, AuditResource::getId)
                .containsExactly(tuple("PROJECT", "SHOP", "SHOP"), tuple("ISSUE", "SHOP-142", "10142"));
        assertThat(event.getExtraAttributes())
                .extracting(attribute -> attribute.getNameI18nKey() + "=" + attribute.getValue())
                .contains(
                        "empathy-gate-audit.entry=77",
                        "empathy-gate-audit.by=sam",
                        "empathy-gate-audit.on-behalf-of=priya",
                        "empathy-gate-audit.override=17",
                        "empathy-gate-audit.pressures=SPEED");
    }

    @Test
    void repeatsNobodysWordsAndNamesNoEvidence() {
        follower.follow(List.of(entry(approved())));

        assertThat(told.get(0).getExtraAttributes())
                .extracting(AuditAttribute::getValue)
                .noneMatch(value -> value.contains("Words") || value.contains("SECRET") || value.contains("INS-31"));
    }

    @Test
    void bearsAHostWithoutAnAuditLog() {
        new AuditFollower(Optional::empty).follow(List.of(entry(approved())));

        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void tellsWhatSomebodyWithAuthorityDidAndNothingElse(EntryKind kind) {
        follower.follow(List.of(entry(Fact.of(kind, Days.NOW, null))));

        Set<EntryKind> expected = Set.of(
                EntryKind.POLICY_CHANGED,
                EntryKind.OVERRIDE_APPROVED,
                EntryKind.OVERRIDE_DECLINED,
                EntryKind.OVERRIDE_REVOKED,
                EntryKind.OVERRIDE_USED,
                EntryKind.BREAK_GLASS_USED,
                EntryKind.BREAK_GLASS_REVIEWED,
                EntryKind.HELD,
                EntryKind.HOLD_LIFTED);
        assertThat(told).hasSize(expected.contains(kind) ? 1 : 0);
    }

    @Test
    void saysEverythingInBothLanguages() {
        Stream.of(EntryKind.values())
                .forEach(kind -> follower.follow(List.of(entry(Fact.of(kind, Days.NOW, People.SAM)
                        .onBehalfOf(People.PRIYA)
                        .with("override", 1)
                        .with("pressures", "COST")
                        .with("expiresOn", "2026-12-01")
                        .with("version", 2)
                        .with("justified", true)))));

        Set<String> used = new TreeSet<>();
        told.forEach(event -> {
            used.add(event.getCategoryI18nKey());
            used.add(event.getActionI18nKey());
            event.getExtraAttributes().forEach(attribute -> used.add(attribute.getNameI18nKey()));
        });
        assertThat(texts(Locale.ENGLISH).keySet()).isEqualTo(used);
        assertThat(texts(Locale.GERMAN).keySet()).isEqualTo(used);
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                "i18n.empathy-gate-audit",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

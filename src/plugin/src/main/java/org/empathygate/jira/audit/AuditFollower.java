package org.empathygate.jira.audit;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditAttribute;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.AuditType;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.empathygate.core.PersonId;
import org.empathygate.core.ledger.Entry;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Follower;
import org.jspecify.annotations.Nullable;

/**
 * Tells Jira's audit log what somebody with authority did: policies changed, overrides decided and used, break-glass, holds.
 * People stand there by their user key, and nothing that anybody wrote or that evidence says: whoever may read the audit log
 * finds that in the ledger, by the number of the entry. While the host has no audit log, nothing is told, and nothing is told
 * later.
 */
public final class AuditFollower implements Follower {

    private static final String PREFIX = "empathy-gate-audit.";
    private static final Map<EntryKind, String> ACTIONS = new EnumMap<>(Map.of(
            EntryKind.POLICY_CHANGED, "policy-changed",
            EntryKind.OVERRIDE_APPROVED, "override-approved",
            EntryKind.OVERRIDE_DECLINED, "override-declined",
            EntryKind.OVERRIDE_REVOKED, "override-revoked",
            EntryKind.OVERRIDE_USED, "override-used",
            EntryKind.BREAK_GLASS_USED, "break-glass-used",
            EntryKind.BREAK_GLASS_REVIEWED, "break-glass-reviewed",
            EntryKind.HELD, "held",
            EntryKind.HOLD_LIFTED, "hold-lifted"));
    /** Details that name nobody's words and no evidence, by what the audit log calls them. */
    private static final Map<String, String> TOLD = Map.of(
            "override", "override",
            "pressures", "pressures",
            "expiresOn", "expires-on",
            "version", "policy-version",
            "justified", "justified");

    private final Supplier<Optional<AuditService>> audit;

    /** @param audit the host's, asked for each time because it may come and go */
    public AuditFollower(Supplier<Optional<AuditService>> audit) {
        this.audit = audit;
    }

    @Override
    public String name() {
        return "jira-audit";
    }

    @Override
    public void follow(List<Entry> entries) {
        audit.get()
                .ifPresent(present -> entries.stream()
                        .filter(entry -> ACTIONS.containsKey(entry.fact().kind()))
                        .forEach(entry -> present.audit(event(entry))));
    }

    private static AuditEvent event(Entry entry) {
        Fact fact = entry.fact();
        AuditEvent.Builder event = AuditEvent.builder(AuditType.fromI18nKeys(
                        CoverageArea.ECOSYSTEM,
                        CoverageLevel.BASE,
                        PREFIX + "category",
                        PREFIX + ACTIONS.get(fact.kind()))
                .build());
        if (fact.project() != null) {
            event.affectedObject(AuditResource.builder(fact.project().value(), "PROJECT")
                    .id(fact.project().value())
                    .build());
        }
        String issue = fact.detail("issue");
        if (fact.workItem() != null) {
            String id = Long.toString(fact.workItem().value());
            event.affectedObject(AuditResource.builder(issue == null ? id : issue, "ISSUE")
                    .id(id)
                    .build());
        }
        tell(event, "entry", Long.toString(entry.sequence()));
        tell(event, "at", fact.at().toString());
        tell(event, "by", userKey(fact.by()));
        tell(event, "on-behalf-of", userKey(fact.onBehalfOf()));
        TOLD.forEach((detail, name) -> tell(event, name, fact.detail(detail)));
        return event.build();
    }

    private static void tell(AuditEvent.Builder event, String name, @Nullable String value) {
        if (value != null) {
            event.extraAttribute(
                    AuditAttribute.fromI18nKeys(PREFIX + name, value).build());
        }
    }

    private static @Nullable String userKey(@Nullable PersonId person) {
        return person == null ? null : person.userKey();
    }
}

package org.empathygate.persistence;

import static org.empathygate.persistence.StoreBoundary.cross;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.empathygate.core.PersonId;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.PolicyVersion;
import org.empathygate.core.policy.PolicyVersions;
import org.empathygate.core.policy.StoredPolicy;

/** Every version of every policy in the database; rows are added, never changed or deleted. */
public final class PolicyVersionTable implements PolicyVersions {

    private final ActiveObjects store;

    public PolicyVersionTable(ActiveObjects store) {
        this.store = store;
    }

    @Override
    public void add(PolicyScope scope, PolicyVersion version) {
        cross(
                "a version of " + PolicyTable.named(scope),
                () -> store.create(PolicyVersionRow.class, columns(scope, version)));
    }

    @Override
    public Optional<PolicyVersion> find(PolicyScope scope, int version) {
        return found(
                        scope,
                        Query.select()
                                .where(
                                        "POLICY_SCOPE = ? AND VERSION_NUMBER = ?",
                                        PolicyTable.scopeName(scope),
                                        version))
                .stream()
                .findFirst();
    }

    @Override
    public List<PolicyVersion> of(PolicyScope scope, int limit) {
        return found(
                scope,
                Query.select()
                        .where("POLICY_SCOPE = ?", PolicyTable.scopeName(scope))
                        .order("VERSION_NUMBER DESC")
                        .limit(limit));
    }

    private List<PolicyVersion> found(PolicyScope scope, Query query) {
        return cross(
                "the versions of " + PolicyTable.named(scope),
                () -> Arrays.stream(store.find(PolicyVersionRow.class, query))
                        .map(PolicyVersionTable::version)
                        .toList());
    }

    private static Map<String, Object> columns(PolicyScope scope, PolicyVersion version) {
        StoredPolicy stored = version.stored();
        return new Columns()
                .with("POLICY_SCOPE", PolicyTable.scopeName(scope))
                .with("VERSION_NUMBER", stored.version())
                .with("TIERS", StoredForms.write(stored.tiers()))
                .with("DOCUMENT_TEXT", stored.text().isEmpty() ? null : stored.text())
                .with("MADE_BY", version.by().userKey())
                .with("MADE_AT", version.at().toEpochMilli())
                .values();
    }

    private static PolicyVersion version(PolicyVersionRow row) {
        String text = row.getDocumentText();
        return new PolicyVersion(
                new StoredPolicy(
                        StoredForms.readTiers(row.getTiers()), text == null ? "" : text, row.getVersionNumber()),
                new PersonId(row.getMadeBy()),
                Instant.ofEpochMilli(row.getMadeAt()));
    }
}

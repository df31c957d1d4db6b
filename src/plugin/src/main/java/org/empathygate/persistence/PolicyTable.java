package org.empathygate.persistence;

import static org.empathygate.persistence.StoreBoundary.cross;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.policy.Policies;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.StoredPolicy;
import org.jspecify.annotations.Nullable;

/** Policies in the database, one row for each scope. */
public final class PolicyTable implements Policies {
    private static final String GLOBAL = "*";
    private static final int NONE_STORED = 0;

    private final ActiveObjects store;
    private final VersionedRows rows;

    public PolicyTable(ActiveObjects store) {
        this.store = store;
        this.rows = new VersionedRows(store);
    }

    @Override
    public Optional<StoredPolicy> find(PolicyScope scope) {
        return cross(named(scope), () -> row(scope).map(PolicyTable::policy));
    }

    @Override
    public Map<PolicyScope, StoredPolicy> all() {
        return cross(
                "all policies",
                () -> Arrays.stream(store.find(PolicyRow.class))
                        .collect(Collectors.toMap(row -> scope(row.getPolicyScope()), PolicyTable::policy)));
    }

    @Override
    public boolean replace(PolicyScope scope, StoredPolicy policy, int basedOnVersion) {
        return basedOnVersion == NONE_STORED ? addFirst(scope, policy) : replaceStored(scope, policy, basedOnVersion);
    }

    private boolean replaceStored(PolicyScope scope, StoredPolicy policy, int basedOnVersion) {
        return cross(
                named(scope),
                () -> row(scope)
                        .filter(row -> rows.replace(
                                PolicyRow.class, row.getID(), basedOnVersion, current -> write(policy, current)))
                        .isPresent());
    }

    /** The unique scope lets only one of several first policies in; whoever is refused looks whether another got in. */
    private boolean addFirst(PolicyScope scope, StoredPolicy policy) {
        if (find(scope).isPresent()) {
            return false;
        }
        try {
            cross(
                    named(scope),
                    () -> store.executeInTransaction(() -> store.create(PolicyRow.class, columns(scope, policy))));
            return true;
        } catch (UnreadableException refused) {
            if (find(scope).isPresent()) {
                return false;
            }
            throw refused;
        }
    }

    private Optional<PolicyRow> row(PolicyScope scope) {
        return Arrays.stream(store.find(PolicyRow.class, Query.select().where("POLICY_SCOPE = ?", scopeName(scope))))
                .findFirst();
    }

    private static Map<String, Object> columns(PolicyScope scope, StoredPolicy policy) {
        return new Columns()
                .with("POLICY_SCOPE", scopeName(scope))
                .with("TIERS", StoredForms.write(policy.tiers()))
                .with("DOCUMENT_TEXT", orNull(policy.text()))
                .with("ROW_VERSION", NONE_STORED + 1)
                .values();
    }

    private static void write(StoredPolicy policy, PolicyRow row) {
        row.setTiers(StoredForms.write(policy.tiers()));
        row.setDocumentText(orNull(policy.text()));
    }

    private static StoredPolicy policy(PolicyRow row) {
        String text = row.getDocumentText();
        return new StoredPolicy(StoredForms.readTiers(row.getTiers()), text == null ? "" : text, row.getRowVersion());
    }

    static String scopeName(PolicyScope scope) {
        ProjectKey project = scope.project();
        return project == null ? GLOBAL : project.value();
    }

    private static PolicyScope scope(String name) {
        return name.equals(GLOBAL) ? PolicyScope.GLOBAL : PolicyScope.of(new ProjectKey(name));
    }

    static String named(PolicyScope scope) {
        ProjectKey project = scope.project();
        return project == null ? "the global policy" : "the policy of " + project.value();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

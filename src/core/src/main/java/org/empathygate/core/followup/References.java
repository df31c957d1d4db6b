package org.empathygate.core.followup;

import java.util.Optional;
import org.empathygate.core.FieldChecks;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.commitment.Reference;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.InsightKey;
import org.jspecify.annotations.Nullable;

/**
 * Use case: takes what somebody points at, and shows it to those who may see it. An insight or issue that the person may not
 * see is refused like one that does not exist.
 */
public final class References {

    private final EvidenceView insights;
    private final Permissions permissions;

    public References(EvidenceView insights, Permissions permissions) {
        this.insights = insights;
        this.permissions = permissions;
    }

    /** Null when nothing was given, or when the field is bad. */
    @Nullable
    Reference check(FieldChecks fields, String field, @Nullable String given, PersonId person) {
        String text = fields.optional(field, given, Reference.MAX_LENGTH);
        if (text == null || !fields.good(field)) {
            return null;
        }
        Optional<Reference> reference = Reference.parse(text).filter(found -> maySee(found, person));
        if (reference.isEmpty()) {
            fields.bad(field, "not-a-reference");
        }
        return reference.orElse(null);
    }

    public boolean maySee(Reference reference, @Nullable PersonId reader) {
        return switch (reference.kind()) {
            case ADDRESS -> true;
            case INSIGHT ->
                insights.find(new InsightKey(reference.ref()), reader).isPresent();
            case ISSUE -> permissions.mayBrowse(reader, new WorkItemKey(reference.ref()));
        };
    }
}

package org.empathygate.jira.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.override.ChangedPart;
import org.empathygate.core.override.MaterialChange;
import org.empathygate.core.override.Voiding;

/** Hears that a work item's own words were changed, by an edit or on a transition screen. */
public final class WordingEvents {

    private static final String SYSTEM_FIELD = "jira";
    private static final Map<String, ChangedPart> PARTS =
            Map.of("summary", ChangedPart.SUMMARY, "description", ChangedPart.DESCRIPTION);

    private final Voiding voiding;

    public WordingEvents(Voiding voiding) {
        this.voiding = voiding;
    }

    @EventListener
    public void onChange(IssueChangedEvent event) {
        Hearing.attempt("a change of a work item", () -> {
            Set<ChangedPart> parts = parts(event);
            if (!parts.isEmpty()) {
                voiding.changed(
                        new WorkItemId(event.getIssue().getId()),
                        MaterialChange.of(parts),
                        event.getAuthor()
                                .map(author -> new PersonId(author.getKey()))
                                .orElse(null));
            }
        });
    }

    private static Set<ChangedPart> parts(IssueChangedEvent event) {
        Set<ChangedPart> parts = EnumSet.noneOf(ChangedPart.class);
        for (ChangeItemBean item : event.getChangeItems()) {
            if (SYSTEM_FIELD.equals(item.getFieldType())) {
                Optional.ofNullable(PARTS.get(item.getField())).ifPresent(parts::add);
            }
        }
        return parts;
    }
}

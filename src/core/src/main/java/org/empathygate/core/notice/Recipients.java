package org.empathygate.core.notice;

import java.util.List;
import java.util.Objects;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.Persons;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.override.ApproverDirectory;
import org.empathygate.core.policy.ApproverRule;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;
import org.jspecify.annotations.Nullable;

/** Who is written to: somebody who is there, may see the work item, and has not switched it off. */
public final class Recipients {

    /** So many people are asked for one decision at most. */
    static final int MOST_DECIDERS = 20;

    private final PolicyBook policies;
    private final ApproverDirectory directory;
    private final Persons persons;
    private final Permissions permissions;
    private final NoticeSettings settings;

    public Recipients(
            PolicyBook policies,
            ApproverDirectory directory,
            Persons persons,
            Permissions permissions,
            NoticeSettings settings) {
        this.policies = policies;
        this.directory = directory;
        this.persons = persons;
        this.permissions = permissions;
        this.settings = settings;
    }

    /**
     * Those who may decide about the work item; nobody while the policy cannot be read, because nobody could decide either.
     *
     * @param requester who asks, and so never decides; null when nobody is named
     */
    List<PersonId> deciding(WorkItemFacts workItem, @Nullable PersonId requester) {
        if (!(policies.effective(workItem.project()) instanceof PolicyReading.Known known)) {
            return List.of();
        }
        ApproverRule rule = known.policy().approvers();
        return directory.of(workItem.project(), rule).stream()
                .filter(person -> !person.equals(requester)
                        && (rule.assigneeMayDecide() || !person.equals(workItem.assignee()))
                        && wants(person, NoticeGroup.REQUESTS, workItem))
                .limit(MOST_DECIDERS)
                .toList();
    }

    boolean wants(PersonId person, NoticeGroup group, WorkItemFacts workItem) {
        return persons.isActive(person)
                && settings.of(person).wants(group)
                && permissions.mayBrowse(person, workItem.key());
    }

    /** What this person did needs no mail to the same person. */
    static boolean isTheDeed(PersonId person, @Nullable PersonId by) {
        return Objects.equals(person, by);
    }
}

package org.empathygate.workbench.caught;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditAttribute;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An audit log in memory that keeps everything, whatever its level. */
public final class Audits implements AuditService {
    private final List<CaughtAudit> caught = new CopyOnWriteArrayList<>();
    private final Clock clock;
    private final UserManager people;

    /** @param people knows who is signed in */
    public Audits(Clock clock, UserManager people) {
        this.clock = clock;
        this.people = people;
    }

    @Override
    public void audit(AuditEvent event) {
        @Nullable UserProfile author = people.getRemoteUser();
        caught.add(new CaughtAudit(
                author == null ? null : author.getUsername(),
                event.getCategoryI18nKey(),
                event.getActionI18nKey(),
                event.getLevel().name(),
                event.getArea().name(),
                event.getAffectedObjects().stream()
                        .map(each -> new CaughtAudit.Affected(each.getName(), each.getType(), each.getId()))
                        .toList(),
                event.getChangedValues().stream()
                        .map(each -> new CaughtAudit.Changed(each.getI18nKey(), each.getFrom(), each.getTo()))
                        .toList(),
                event.getExtraAttributes().stream()
                        .collect(Collectors.toMap(
                                AuditAttribute::getNameI18nKey, AuditAttribute::getValue, (first, second) -> second)),
                clock.instant().toString()));
    }

    /** The oldest first. */
    public List<CaughtAudit> caught() {
        return List.copyOf(caught);
    }
}

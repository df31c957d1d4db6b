package org.empathygate.jira.jql;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.PersonId;
import org.empathygate.core.Texts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.override.Queue;
import org.empathygate.jira.issue.HostBoundary;
import org.jspecify.annotations.Nullable;

/** {@code empathyOverridePending()}: issues with an override that waits for the searcher, or for the user who is named. */
public final class OverridePendingFunction extends IssuesFunction {

    private final Queue queue;
    private final UserManager users;

    public OverridePendingFunction(Queue queue, UserManager users, VisibleIssues visible, Texts texts) {
        super("empathyOverridePending", 0, visible, texts);
        this.queue = queue;
        this.users = users;
    }

    @Override
    Optional<String> wrong(@Nullable ApplicationUser searcher, List<String> arguments) {
        if (arguments.size() > 1) {
            return Optional.of(say("one-user"));
        }
        if (decider(searcher, arguments).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(arguments.isEmpty() ? say("nobody") : say("user", arguments.get(0)));
    }

    @Override
    List<WorkItemId> found(@Nullable ApplicationUser searcher, List<String> arguments, int max) {
        return decider(searcher, arguments)
                .map(decider -> queue.waitingFor(new PersonId(decider.getKey()), null, 0, max).waiting().stream()
                        .map(waiting -> waiting.request().workItem())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private Optional<ApplicationUser> decider(@Nullable ApplicationUser searcher, List<String> arguments) {
        return arguments.isEmpty()
                ? Optional.ofNullable(searcher)
                : HostBoundary.find("user " + arguments.get(0), () -> users.getUserByName(arguments.get(0)));
    }
}

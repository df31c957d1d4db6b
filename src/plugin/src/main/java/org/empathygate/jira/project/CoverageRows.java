package org.empathygate.jira.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.Permissions;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.bypass.DoneTransition;
import org.empathygate.core.bypass.Workflows;
import org.empathygate.jira.issue.JiraTexts;
import org.empathygate.jira.page.PageTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ways into a done status that do not carry the gate, for the policy page. It says something when they cannot be read. */
public final class CoverageRows {

    private static final Logger LOG = LoggerFactory.getLogger(CoverageRows.class);

    private final Workflows workflows;
    private final Permissions permissions;
    private final CurrentPerson current;
    private final PageTexts texts;

    public CoverageRows(Workflows workflows, Permissions permissions, CurrentPerson current, JiraTexts texts) {
        this.workflows = workflows;
        this.permissions = permissions;
        this.current = current;
        this.texts = new PageTexts(texts, "policy.coverage");
    }

    Map<String, Object> of(ProjectKey project) {
        Optional<List<DoneTransition>> open = open(project);
        var coverage = new LinkedHashMap<String, Object>();
        coverage.put("title", texts.of("title"));
        coverage.put("add", texts.of("add"));
        coverage.put("inDraft", texts.of("inDraft"));
        coverage.put("summary", texts.of(open.isEmpty() ? "unread" : open.get().isEmpty() ? "good" : "bad"));
        boolean administersSystem =
                permissions.maySystemAdminister(current.find().orElse(null));
        coverage.put(
                "rows",
                open.orElse(List.of()).stream()
                        .map(transition -> row(transition, administersSystem))
                        .toList());
        return coverage;
    }

    private Optional<List<DoneTransition>> open(ProjectKey project) {
        try {
            return Optional.of(workflows.intoDone(project).stream()
                    .filter(transition -> !transition.covered())
                    .toList());
        } catch (UnreadableException unreadable) {
            LOG.warn("The workflows of {} could not be read", project.value(), unreadable);
            return Optional.empty();
        }
    }

    /** Other projects may follow the same workflow, so that it takes an administrator of the whole system to add the gate. */
    private Map<String, Object> row(DoneTransition transition, boolean administersSystem) {
        boolean isCreate = transition.kind() == DoneTransition.Kind.CREATE;
        return Map.of(
                "workflow",
                transition.workflow(),
                "transition",
                transition.id(),
                "sentence",
                texts.of(
                        "row." + transition.kind().name(),
                        transition.name(),
                        String.join(", ", transition.from()),
                        transition.to(),
                        transition.workflow()),
                "isInDraft",
                transition.inDraft(),
                "mayAdd",
                !isCreate && !transition.inDraft() && administersSystem);
    }
}

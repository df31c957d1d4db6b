package org.empathygate.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.UnreadableException;
import org.empathygate.jira.issue.HostBoundary;
import org.empathygate.jira.issue.IssueFacts;
import org.empathygate.jira.issue.JiraWhereabouts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the panel's Velocity context with one entry, {@code panel}: a Map of texts, flags, lists and further Maps. Templates
 * call no method of ours, which Jira 11 would not allow.
 */
public final class PanelContext implements ContextProvider {

    private static final Logger LOG = LoggerFactory.getLogger(PanelContext.class);

    private final IssueFacts facts;
    private final PanelReader reader;
    private final PanelWords words;
    private final CurrentPerson person;

    public PanelContext(IssueFacts facts, PanelReader reader, PanelWords words, CurrentPerson person) {
        this.facts = facts;
        this.reader = reader;
        this.words = words;
        this.person = person;
    }

    @Override
    public void init(Map<String, String> params) {}

    /** The issue view renders whatever happens: without an issue, or when it cannot be read, the panel says so. */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        try {
            return context.get("issue") instanceof Issue issue
                    ? HostBoundary.read("the panel", () -> Map.of("panel", panel(issue)))
                    : Map.of("panel", words.nothingToShow());
        } catch (UnreadableException unreadable) {
            LOG.warn("The panel could not be filled", unreadable);
            return Map.of("panel", words.nothingToShow());
        }
    }

    private Map<String, Object> panel(Issue issue) {
        return words.of(reader.read(
                facts.of(issue), JiraWhereabouts.isDone(issue), person.find().orElse(null)));
    }
}

package org.empathygate.jira.project;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.jira.issue.HostBoundary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /secure/EmpathyQueue.jspa}: what waits for the person who asks; with {@code ?projectKey=SHOP} only what does in that
 * project. It only shows; what changes something goes to the REST API.
 */
@SupportedMethods(RequestMethod.GET)
public final class EmpathyQueue extends JiraWebActionSupport {

    private static final Logger LOG = LoggerFactory.getLogger(EmpathyQueue.class);

    private final PageBuilderService resources;
    private final QueueWords words;
    private final Permissions permissions;
    private final CurrentPerson person;
    private final Map<String, String> asked = new LinkedHashMap<>();
    private final Map<String, Object> page = new LinkedHashMap<>();

    public EmpathyQueue(PageBuilderService resources, QueueWords words, Permissions permissions, CurrentPerson person) {
        this.resources = resources;
        this.words = words;
        this.permissions = permissions;
        this.person = person;
    }

    public void setProjectKey(String key) {
        asked.put("projectKey", key.strip());
    }

    /** How many of the oldest requests come before. */
    public void setStart(String start) {
        asked.put("start", start);
    }

    /** For the template. */
    public Map<String, Object> getPage() {
        return page;
    }

    @Override
    public String doDefault() {
        return doExecute();
    }

    @Override
    protected String doExecute() {
        resources.assembler().resources().requireWebResource(EmpathyOverride.PAGES);
        try {
            Optional<Map<String, Object>> found = HostBoundary.read("the queue page", this::found);
            page.putAll(found.orElseGet(words::missing));
            return found.isPresent() ? "success" : "missing";
        } catch (UnreadableException unreadable) {
            LOG.warn("The queue page could not be filled", unreadable);
            page.putAll(words.unreadable());
            return "missing";
        }
    }

    private Optional<Map<String, Object>> found() {
        int start = PageNumber.of(asked.get("start")).orElse(0);
        String key = asked.getOrDefault("projectKey", "");
        return person.find()
                .flatMap(somebody -> key.isEmpty()
                        ? Optional.of(words.of(somebody, null, start))
                        : visible(key, somebody).map(project -> words.of(somebody, project, start)));
    }

    private Optional<ProjectKey> visible(String key, PersonId somebody) {
        return Optional.of(new ProjectKey(key)).filter(project -> permissions.mayBrowse(somebody, project));
    }
}

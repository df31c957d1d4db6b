package org.empathygate.jira.project;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.UnreadableException;
import org.empathygate.jira.issue.HostBoundary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /secure/EmpathyOverride.jspa?id=17}: the page on which a request is decided. It only shows; what changes something
 * goes to the REST API, so that no address by itself decides anything.
 */
@SupportedMethods(RequestMethod.GET)
public final class EmpathyOverride extends JiraWebActionSupport {

    private static final Logger LOG = LoggerFactory.getLogger(EmpathyOverride.class);

    /** The complete key of the scripts and style sheets of the pages. */
    static final String PAGES = "org.empathygate.plugin:empathy-gate-page-resources";

    private final PageBuilderService resources;
    private final DecisionReader reader;
    private final DecisionWords words;
    private final CurrentPerson person;
    private final Map<String, String> asked = new LinkedHashMap<>();
    private final Map<String, Object> page = new LinkedHashMap<>();

    public EmpathyOverride(
            PageBuilderService resources, DecisionReader reader, DecisionWords words, CurrentPerson person) {
        this.resources = resources;
        this.reader = reader;
        this.words = words;
        this.person = person;
    }

    public void setId(String id) {
        asked.put("id", id);
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
        resources.assembler().resources().requireWebResource(PAGES);
        try {
            Optional<DecisionState> found = HostBoundary.read("the decision page", this::found);
            page.putAll(found.map(words::of).orElseGet(words::missing));
            return found.isPresent() ? "success" : "missing";
        } catch (UnreadableException unreadable) {
            LOG.warn("The decision page could not be filled", unreadable);
            page.putAll(words.unreadable());
            return "missing";
        }
    }

    private Optional<DecisionState> found() {
        return person.find()
                .flatMap(somebody -> PageNumber.of(asked.get("id")).flatMap(id -> reader.read(id, somebody)));
    }
}

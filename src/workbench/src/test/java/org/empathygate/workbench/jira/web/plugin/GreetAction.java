package org.empathygate.workbench.jira.web.plugin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Greets whoever is named, or does what a test wants to see of an action. */
public final class GreetAction extends JiraWebActionSupport {

    private final PageBuilderService pages;
    private final Map<String, String> form = new HashMap<>();
    private final List<String> tags = new ArrayList<>();

    public GreetAction(PageBuilderService pages) {
        this.pages = pages;
    }

    public void setName(String given) {
        form.put("name", given);
    }

    public void setWish(String given) {
        form.put("wish", given);
    }

    public void setTags(String[] given) {
        tags.addAll(List.of(given));
    }

    public String getName() {
        return form.getOrDefault("name", "");
    }

    public List<String> getTags() {
        return List.copyOf(tags);
    }

    public Map<String, String> getGreeting() {
        return Map.of("text", "Hello <" + getName() + ">");
    }

    public GreetAction getSelf() {
        return this;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        pages.assembler().resources().requireWebResource("org.example.pages:greet-resources");
        return "input";
    }

    @Override
    public void doValidation() {
        if (getName().isBlank()) {
            addError("name", getText("pages.note"));
        }
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    protected String doExecute() {
        String wish = form.getOrDefault("wish", "");
        return switch (wish) {
            case "leave" -> getRedirect("/browse/SHOP-1");
            case "leave the site" -> forceRedirect("https://elsewhere.example/");
            case "break" -> throw new IllegalStateException("broken on purpose");
            case "" -> "success";
            default -> wish;
        };
    }

    @SupportedMethods(RequestMethod.GET)
    public String doWhoami() {
        form.put("name", getLoggedInUser().getDisplayName());
        return "success";
    }
}

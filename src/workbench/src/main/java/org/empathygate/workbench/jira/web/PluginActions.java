package org.empathygate.workbench.jira.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.empathygate.workbench.plugin.PluginModules;

/**
 * The actions that plugins bring along, at {@code /secure/<alias>.jspa} and {@code /secure/<alias>!<command>.jspa}. As in Jira, folders
 * between make no difference, except that below {@code /secure/admin/} only administrators get anywhere.
 *
 * <p>Source: developer.atlassian.com, "Webwork plugin module".
 */
final class PluginActions {

    private static final Pattern ADDRESS =
            Pattern.compile("/secure/(?<folders>(?:[\\w-]+/)*)(?<alias>[\\w.-]+?)(?:!(?<command>\\w+))?\\.jspa");

    private final List<PluginAction> actions;
    private final ActionHost host;

    PluginActions(PluginModules modules, ActionHost host) {
        this.actions = modules.ofType("webwork1").stream()
                .flatMap(module -> PluginAction.of(module).stream())
                .toList();
        this.host = host;
    }

    Optional<Page> find(String path) {
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches()) {
            return Optional.empty();
        }
        String command = Optional.ofNullable(address.group("command")).orElse("");
        boolean administration = address.group("folders").startsWith("admin/");
        return actions.stream()
                .filter(action -> action.alias().equals(address.group("alias")))
                .findFirst()
                .map(action -> new ActionPage(action, command, administration, host));
    }
}

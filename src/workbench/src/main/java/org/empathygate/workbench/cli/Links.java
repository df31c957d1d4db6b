package org.empathygate.workbench.cli;

import java.net.URI;
import org.empathygate.workbench.confluence.link.LinkOptions;
import org.empathygate.workbench.confluence.link.RemoteJira;

/** How Confluence is linked, as the options say. */
final class Links {

    private Links() {}

    /** @throws StartException when the options contradict each other */
    static void check(Options options) throws StartException {
        if (!options.consent().equals("all") && !options.consent().equals("none")) {
            throw new StartException("--consent takes all or none, not " + options.consent() + ".");
        }
        if (options.confluenceOnly() != (options.jira() != null)) {
            throw new StartException("--confluence-only and --jira need each other.");
        }
        if (options.confluenceOnly() && (options.workflow() != null || options.story() != null)) {
            throw new StartException("--workflow and --story are for a workbench that has a Jira.");
        }
        URI jira = options.jira();
        if (jira != null && !jira.toString().matches("https?://[^/?#]+(/[^?#]*)?")) {
            throw new StartException(
                    "--jira names " + jira + ", and not an address such as http://localhost:2990/jira.");
        }
    }

    /** Asks the Jira of another process who it is, when there is one. */
    static LinkOptions of(Options options) {
        URI jira = options.jira();
        LinkOptions links = jira == null
                ? LinkOptions.standard()
                : LinkOptions.none().and(RemoteJira.at(withoutSlash(jira), options.jiraAdministrator()));
        return options.consent().equals("none") ? links.withoutConsent() : links;
    }

    private static URI withoutSlash(URI address) {
        return URI.create(address.toString().replaceFirst("/+$", ""));
    }
}

package org.empathygate.workbench.jira.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a plugin's link, with the few references filled in that public plugins write there: {@code $project.key},
 * {@code ${helper.project.id}}, {@code $pathEncodedProjectKey}, {@code $issue.key} and the like. Jira renders all of Velocity; any other
 * reference stays as it is written.
 */
final class LinkAddress {

    private static final Pattern REFERENCE =
            Pattern.compile("\\$!?(?:\\{(?<braced>[a-zA-Z.]+)}|(?<plain>[a-zA-Z]+(?:\\.[a-zA-Z]+)*))");

    private LinkAddress() {}

    static String filled(String link, Map<String, Object> context) {
        Map<String, String> values = values(context);
        return REFERENCE
                .matcher(link)
                .replaceAll(
                        reference -> Matcher.quoteReplacement(values.getOrDefault(name(reference), reference.group())));
    }

    /** Whether a browser may follow it: below the context path, or to a web site. */
    static boolean isSafe(String address) {
        return address.matches("/(?![/\\\\])[^\\r\\n]*") || isExternal(address);
    }

    static boolean isExternal(String address) {
        return address.matches("(?i)https?://.+");
    }

    private static String name(MatchResult reference) {
        return Optional.ofNullable(reference.group(1)).orElseGet(() -> reference.group(2));
    }

    private static Map<String, String> values(Map<String, Object> context) {
        var values = new LinkedHashMap<String, String>();
        if (context.get("project") instanceof Project project) {
            for (String owner : new String[] {"project", "helper.project"}) {
                values.put(owner + ".key", project.getKey());
                values.put(owner + ".id", String.valueOf(project.getId()));
            }
            values.put("pathEncodedProjectKey", project.getKey());
        }
        if (context.get("issue") instanceof Issue issue) {
            values.put("issue.key", issue.getKey());
            values.put("issue.id", String.valueOf(issue.getId()));
        }
        return values;
    }
}

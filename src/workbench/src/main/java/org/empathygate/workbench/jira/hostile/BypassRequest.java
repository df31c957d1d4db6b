package org.empathygate.workbench.jira.hostile;

import jakarta.ws.rs.WebApplicationException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.empathygate.workbench.web.JsonError;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST bypass}.
 *
 * @param kind the name of a {@link Bypass}
 * @param issue a key; where an issue is made, it says in which project, and of which type
 */
public record BypassRequest(@Nullable String kind, @Nullable String issue) {

    Bypass bypass() {
        return Arrays.stream(Bypass.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> refused(400, "kind", "Not one of " + kinds() + ": " + kind));
    }

    String key() {
        return issue == null ? "" : issue;
    }

    WebApplicationException noSuchIssue() {
        return refused(404, "issue", "There is no issue " + issue);
    }

    WebApplicationException doneAlready() {
        return refused(400, "issue", issue + " is done already");
    }

    WebApplicationException impossible(String why) {
        return refused(409, "issue", why);
    }

    private static WebApplicationException refused(int status, String field, String why) {
        return new WebApplicationException(JsonError.ofField(field, why).response(status));
    }

    private static String kinds() {
        return Arrays.stream(Bypass.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}

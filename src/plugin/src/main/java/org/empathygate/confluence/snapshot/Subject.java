package org.empathygate.confluence.snapshot;

import java.util.List;
import org.empathygate.confluence.json.JsonValue;
import org.empathygate.confluence.json.JsonWriter;
import org.empathygate.core.status.Scope;

/**
 * What a snapshot is of. How it is displayed does not matter.
 *
 * @param page the id of the page
 * @param name what people call it; one page has it once
 * @param link the id of the link to the Jira that was asked
 */
public record Subject(long page, String name, String link, Scope scope) {

    /** Tells this set of work items from every other. */
    String set() {
        String version = scope.version();
        return JsonWriter.write(new JsonValue.Elements(List.of(
                text(link), text(scope.kind().name()), text(scope.value()), text(version == null ? "" : version))));
    }

    private static JsonValue text(String text) {
        return new JsonValue.Characters(text);
    }
}

package org.empathygate.rest;

import java.util.ArrayList;
import java.util.List;
import org.empathygate.core.status.StatusAnswer;
import org.empathygate.core.status.StatusQuestion;

/**
 * How the gap stands in sets of work items, as one reader may see them.
 *
 * @param reader the name that the reader signs in with
 */
public record GapStatusJson(String asOf, String reader, List<ScopeStatusJson> scopes) {

    /** @param questions that were answered, in the same order */
    static GapStatusJson of(StatusAnswer answer, List<StatusQuestion> questions) {
        List<ScopeStatusJson> scopes = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            scopes.add(ScopeStatusJson.of(answer.scopes().get(i), questions.get(i)));
        }
        return new GapStatusJson(answer.asOf().toString(), answer.reader(), List.copyOf(scopes));
    }
}

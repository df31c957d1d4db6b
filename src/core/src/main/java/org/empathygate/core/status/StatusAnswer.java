package org.empathygate.core.status;

import java.time.Instant;
import java.util.List;

/**
 * The answers to a batch of questions.
 *
 * @param asOf when they were true
 * @param reader the username of the person whose view it is
 * @param scopes one for each question, in the same order
 */
public record StatusAnswer(Instant asOf, String reader, List<ScopeAnswer> scopes) {

    public StatusAnswer {
        scopes = List.copyOf(scopes);
    }
}

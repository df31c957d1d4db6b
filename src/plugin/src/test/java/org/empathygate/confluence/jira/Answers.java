package org.empathygate.confluence.jira;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers as the resource gives them, as text. */
public final class Answers {

    public static final String AS_OF = "2026-11-29T10:15:00Z";

    private Answers() {}

    public static String of(String... scopes) {
        return "{\"asOf\":\"" + AS_OF + "\",\"reader\":\"dana\",\"scopes\":[" + String.join(",", scopes) + "]}";
    }

    /** As many scopes, each with so many unsatisfied work items. */
    public static String counting(int unsatisfied, int scopes) {
        return of(IntStream.range(0, scopes).mapToObj(i -> scope(unsatisfied)).toArray(String[]::new));
    }

    public static String scope(int unsatisfied) {
        return "{\"jql\":\"project = SHOP\",\"counts\":" + counts(1, unsatisfied) + ",\"total\":" + (1 + unsatisfied)
                + ",\"done\":1,\"doneCounts\":" + counts(1, 0) + ",\"unjudged\":0,\"rows\":[]}";
    }

    public static String failure(String code, String sentence) {
        return "{\"error\":\"" + sentence + "\",\"errorCode\":\"" + code + "\"}";
    }

    static String counts(int satisfied, int unsatisfied) {
        return List.of(
                        "\"SATISFIED\":" + satisfied,
                        "\"OVERRIDDEN\":0",
                        "\"BYPASSED\":0",
                        "\"UNSATISFIED\":" + unsatisfied,
                        "\"NOT_APPLICABLE\":0",
                        "\"ERROR\":0")
                .stream()
                .collect(Collectors.joining(",", "{", "}"));
    }
}

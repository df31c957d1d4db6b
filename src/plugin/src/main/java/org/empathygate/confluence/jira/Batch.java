package org.empathygate.confluence.jira;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.empathygate.confluence.json.JsonValue;
import org.empathygate.confluence.json.JsonWriter;
import org.empathygate.core.status.Scope;
import org.empathygate.core.status.ScopeAnswer;
import org.empathygate.core.status.StatusAnswer;
import org.empathygate.core.status.StatusQuestion;
import org.empathygate.core.status.Window;
import org.jspecify.annotations.Nullable;

/**
 * Questions that go to Jira in one request. They are put in the address, because the body methods of the host's requests
 * differ between its versions; what servers and proxies take as an address bounds how many fit.
 *
 * @param questions not empty
 */
record Batch(List<StatusQuestion> questions) {

    /** What an address may have, encoded. */
    static final int LONGEST_PATH = 6_000;

    /** What the resource takes at once. */
    private static final int MOST_QUESTIONS = 50;

    private static final String RESOURCE = "/rest/empathy-gate/1.0/gap-status?query=";

    Batch {
        questions = List.copyOf(questions);
    }

    /** As few as hold all questions in their order; a single question that is too long is alone in its batch. */
    static List<Batch> of(Collection<StatusQuestion> questions) {
        List<Batch> batches = new ArrayList<>();
        List<StatusQuestion> open = new ArrayList<>();
        for (StatusQuestion question : questions) {
            open.add(question);
            if (open.size() > MOST_QUESTIONS
                    || (open.size() > 1 && new Batch(open).path().length() >= LONGEST_PATH)) {
                batches.add(new Batch(open.subList(0, open.size() - 1)));
                open = new ArrayList<>(List.of(question));
            }
        }
        if (!open.isEmpty()) {
            batches.add(new Batch(open));
        }
        return batches;
    }

    /** Of more than one question. */
    Batch firstHalf() {
        return new Batch(questions.subList(0, questions.size() / 2));
    }

    /** Of more than one question. */
    Batch secondHalf() {
        return new Batch(questions.subList(questions.size() / 2, questions.size()));
    }

    /** Relative, so that it can lead to no other server than the link does. */
    String path() {
        var scopes = new JsonValue.Elements(questions.stream().map(Batch::json).toList());
        return RESOURCE
                + URLEncoder.encode(
                        JsonWriter.write(new JsonValue.Members(Map.of("scopes", scopes))), StandardCharsets.UTF_8);
    }

    /** What was answered, by question. */
    Map<StatusQuestion, ScopeAnswer> answers(StatusAnswer answer) {
        Map<StatusQuestion, ScopeAnswer> answers = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            answers.put(questions.get(i), answer.scopes().get(i));
        }
        return answers;
    }

    private static JsonValue json(StatusQuestion question) {
        Map<String, JsonValue> json = new LinkedHashMap<>(named(question.scope()));
        json.put("rows", number(question.rows()));
        if (question.from() > 0) {
            json.put("from", number(question.from()));
        }
        period(question.window(), json);
        if (question.register()) {
            json.put("register", new JsonValue.Truth(true));
        }
        return new JsonValue.Members(json);
    }

    private static void period(@Nullable Window window, Map<String, JsonValue> json) {
        if (window != null) {
            json.put("period", new JsonValue.Characters("P" + window.days() + "D"));
        }
    }

    private static Map<String, JsonValue> named(Scope scope) {
        return switch (scope.kind()) {
            case JQL -> Map.of("jql", text(scope.value()));
            case PROJECT -> Map.of("project", text(scope.value()));
            case VERSION -> versioned(scope);
            case EPIC -> Map.of("epic", text(scope.value()));
            case ISSUE -> Map.of("issue", text(scope.value()));
            case PAGE -> Map.of("page", text(scope.value()));
        };
    }

    private static Map<String, JsonValue> versioned(Scope scope) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put("project", text(scope.value()));
        String version = scope.version();
        if (version != null) {
            json.put("version", text(version));
        }
        return json;
    }

    private static JsonValue text(String text) {
        return new JsonValue.Characters(text);
    }

    private static JsonValue number(int number) {
        return new JsonValue.Digits(Integer.toString(number));
    }
}

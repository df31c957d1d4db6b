package org.empathygate.confluence.snapshot;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.empathygate.confluence.Then;
import org.empathygate.confluence.json.JsonFields;
import org.empathygate.confluence.json.JsonReader;
import org.empathygate.confluence.json.JsonValue;
import org.empathygate.confluence.json.JsonWriter;
import org.empathygate.confluence.json.UnexpectedShapeException;
import org.empathygate.core.PersonId;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.status.OutcomeCounts;

/**
 * A snapshot as it lies in the store.
 *
 * @param set tells which set of work items on which Jira
 */
record Sheet(long page, String set, Then.Kept kept, PersonId author) {

    private static final String FORMAT = "1";

    /** With the seal over everything before it. */
    String text(Seal seal) {
        return seal.on(JsonWriter.write(json()));
    }

    /** Empty when it was not written by {@link #text(Seal)} of this installation. */
    static Optional<Sheet> read(String text, Seal seal) {
        try {
            return seal.off(text).flatMap(JsonReader::read).map(JsonFields::of).flatMap(Sheet::read);
        } catch (UnexpectedShapeException | IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<Sheet> read(JsonFields json) {
        if (!json.text("format").equals(FORMAT)) {
            return Optional.empty();
        }
        return Optional.of(new Sheet(
                json.count("page"),
                json.text("set"),
                new Then.Kept(
                        json.text("name"),
                        json.text("author"),
                        Instant.parse(json.text("asOf")),
                        counts(json.fields("done")),
                        counts(json.fields("open")),
                        json.count("unjudged")),
                new PersonId(json.text("authorKey"))));
    }

    private JsonValue json() {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put("format", text(FORMAT));
        json.put("page", number(page));
        json.put("set", text(set));
        json.put("name", text(kept.name()));
        json.put("author", text(kept.author()));
        json.put("authorKey", text(author.userKey()));
        json.put("asOf", text(kept.asOf().toString()));
        json.put("done", counts(kept.doneCounts()));
        json.put("open", counts(kept.openCounts()));
        json.put("unjudged", number(kept.unjudged()));
        return new JsonValue.Members(json);
    }

    private static OutcomeCounts counts(JsonFields json) {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        json.counts().forEach((name, count) -> counts.put(Outcome.valueOf(name), count));
        return new OutcomeCounts(counts);
    }

    private static JsonValue counts(OutcomeCounts counts) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        counts.byOutcome().forEach((outcome, count) -> json.put(outcome.name(), number(count)));
        return new JsonValue.Members(json);
    }

    private static JsonValue text(String text) {
        return new JsonValue.Characters(text);
    }

    private static JsonValue number(long number) {
        return new JsonValue.Digits(Long.toString(number));
    }
}

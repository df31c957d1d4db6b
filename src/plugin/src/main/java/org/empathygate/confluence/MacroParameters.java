package org.empathygate.confluence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.confluence.json.JsonValue;
import org.empathygate.confluence.json.JsonWriter;
import org.empathygate.core.Checked;
import org.empathygate.core.FieldChecks;
import org.empathygate.core.Text;
import org.empathygate.core.status.Scope;
import org.empathygate.core.status.StatusQuestion;
import org.empathygate.core.status.Window;
import org.jspecify.annotations.Nullable;

/**
 * Reads a macro's parameters as a page has them: texts, absent ones left out, and defaults not filled in. Everything that
 * is wrong is found at once.
 */
public final class MacroParameters {

    /** What one query may take in an address, as JSON and encoded, so that there is always room for the rest. */
    static final int LONGEST_IN_ADDRESS = 5_000;

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_SNAPSHOT = 40;
    private static final int USUAL_ROWS = 20;
    private static final Map<String, Integer> DAYS = days("30d", "90d", "180d", "365d");
    private static final String USUAL_PERIOD = "90d";
    private static final List<String> SCOPES = List.of("jql", "project", "epic", "issue");

    private final Map<String, String> given;
    private final Map<String, Text> errors = new LinkedHashMap<>();

    private MacroParameters(Map<String, String> given) {
        this.given = given;
    }

    /**
     * The macro {@code empathy-gap}.
     *
     * @param spaceKey of the page's space, which is the project when nothing else is named; null where there is none
     */
    public static Checked<MacroRequest> gap(Map<String, String> parameters, @Nullable String spaceKey) {
        return new MacroParameters(parameters).gap(spaceKey);
    }

    /** The macro {@code empathy-insight} on the page with this id. */
    public static Checked<MacroRequest> insight(Map<String, String> parameters, long pageId) {
        return new MacroParameters(parameters).insight(pageId);
    }

    private Checked<MacroRequest> gap(@Nullable String spaceKey) {
        Scope scope = scope(spaceKey);
        Display display = display();
        String link = text("link", LONGEST_NAME);
        List<Column> columns = columns(display);
        int rows = rows();
        Window window = window();
        String snapshot = text("snapshot", LONGEST_SNAPSHOT);
        return scope == null || !errors.isEmpty()
                ? Checked.invalid(errors)
                : Checked.valid(new MacroRequest(scope, display, link, columns, rows, window, snapshot));
    }

    private Checked<MacroRequest> insight(long pageId) {
        String link = text("link", LONGEST_NAME);
        int rows = rows();
        return errors.isEmpty()
                ? Checked.valid(new MacroRequest(
                        Scope.page(Long.toString(pageId)), Display.INSIGHT, link, List.of(), rows, usualWindow(), null))
                : Checked.invalid(errors);
    }

    /** Null when there is an error. */
    private @Nullable Scope scope(@Nullable String spaceKey) {
        List<String> named = SCOPES.stream().filter(this::has).toList();
        if (named.size() > 1) {
            bad(named.get(1), "one-scope", String.join(", ", named));
            return null;
        }
        if (has("version") && !has("project")) {
            bad("version", "version-without-project");
            return null;
        }
        return named.isEmpty() ? ofSpace(spaceKey) : scopeNamed(named.get(0));
    }

    private @Nullable Scope ofSpace(@Nullable String spaceKey) {
        if (spaceKey == null || spaceKey.isBlank() || spaceKey.startsWith("~")) {
            bad("project", "no-project-here");
            return null;
        }
        return Scope.project(spaceKey);
    }

    private @Nullable Scope scopeNamed(String parameter) {
        String value = parameter.equals("jql") ? query() : text(parameter, LONGEST_NAME);
        String version = text("version", LONGEST_NAME);
        if (value == null || errors.containsKey("version")) {
            return null;
        }
        return switch (parameter) {
            case "jql" -> Scope.jql(value);
            case "epic" -> Scope.epic(value);
            case "issue" -> Scope.issue(value);
            default -> version == null ? Scope.project(value) : Scope.version(value, version);
        };
    }

    private @Nullable String query() {
        String query = text("jql", LONGEST_IN_ADDRESS);
        if (query != null && inAddress(query) > LONGEST_IN_ADDRESS) {
            bad("jql", "query-too-long");
        }
        return query;
    }

    private static int inAddress(String query) {
        return URLEncoder.encode(JsonWriter.write(new JsonValue.Characters(query)), StandardCharsets.UTF_8)
                .length();
    }

    private Display display() {
        String name = text("display", LONGEST_NAME);
        if (name == null) {
            return Display.SUMMARY;
        }
        return Display.chosen(name.toLowerCase(Locale.ROOT)).orElseGet(() -> {
            notOneOf("display", Display.choices().map(Display::parameter));
            return Display.SUMMARY;
        });
    }

    private List<Column> columns(Display display) {
        List<Column> possible = Column.of(display);
        String list = given.getOrDefault("columns", "");
        if (possible.isEmpty()) {
            return List.of();
        }
        List<Column> chosen = new ArrayList<>();
        for (String name : list.split("[,;\\s]+", -1)) {
            possible.stream()
                    .filter(column -> column.parameter().equals(name.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .ifPresentOrElse(chosen::add, () -> unknownColumn(name, possible));
        }
        return chosen.isEmpty()
                ? Column.usual(display)
                : chosen.stream().distinct().toList();
    }

    private void unknownColumn(String name, List<Column> possible) {
        if (!name.isEmpty()) {
            notOneOf("columns", possible.stream().map(Column::parameter));
        }
    }

    private int rows() {
        String number = text("rows", LONGEST_NAME);
        if (number == null) {
            return USUAL_ROWS;
        }
        if (!number.matches("[0-9]{1,9}")
                || Integer.parseInt(number) < 1
                || Integer.parseInt(number) > StatusQuestion.MOST_ROWS) {
            errors.putIfAbsent(
                    "rows",
                    Text.of("empathy-gate.error.not-a-number-within", "1", Integer.toString(StatusQuestion.MOST_ROWS)));
            return USUAL_ROWS;
        }
        return Integer.parseInt(number);
    }

    private Window window() {
        String period = text("period", LONGEST_NAME);
        if (period == null) {
            return usualWindow();
        }
        Integer days = DAYS.get(period.toLowerCase(Locale.ROOT));
        if (days == null) {
            notOneOf("period", DAYS.keySet().stream());
            return usualWindow();
        }
        return new Window(days);
    }

    private static Window usualWindow() {
        return new Window(DAYS.getOrDefault(USUAL_PERIOD, 1));
    }

    private boolean has(String parameter) {
        return !given.getOrDefault(parameter, "").isBlank();
    }

    private @Nullable String text(String parameter, int max) {
        FieldChecks checks = new FieldChecks();
        String text = checks.optional(parameter, given.get(parameter), max);
        if (checks.check(() -> "") instanceof Checked.Invalid<String> invalid) {
            errors.putAll(invalid.errors().byField());
        }
        return text;
    }

    private void notOneOf(String parameter, Stream<String> allowed) {
        errors.putIfAbsent(
                parameter, Text.of("empathy-gate.error.not-one-of", allowed.collect(Collectors.joining(", "))));
    }

    private void bad(String parameter, String key, String... arguments) {
        errors.putIfAbsent(parameter, Text.of("empathy-gate-wiki.error." + key, arguments));
    }

    private static Map<String, Integer> days(String... periods) {
        Map<String, Integer> days = new LinkedHashMap<>();
        for (String period : periods) {
            days.put(period, Integer.valueOf(period.substring(0, period.length() - 1)));
        }
        return days;
    }
}

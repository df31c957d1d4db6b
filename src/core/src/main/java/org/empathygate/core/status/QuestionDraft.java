package org.empathygate.core.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.empathygate.core.Checked;
import org.empathygate.core.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * A question as somebody wrote it, unchecked; null stands for a field that was not given. The names of the components are the
 * names of the fields in errors.
 *
 * @param project alone, or with a version
 * @param rows absent means what the whole batch says
 * @param period days such as {@code P90D}
 */
public record QuestionDraft(
        @Nullable String jql,
        @Nullable String project,
        @Nullable String version,
        @Nullable String epic,
        @Nullable String issue,
        @Nullable String page,
        @Nullable Integer rows,
        @Nullable Integer from,
        @Nullable String period,
        @Nullable Boolean register) {

    /** How many work items are answered by name when nobody says. */
    public static final int USUAL_ROWS = 20;

    private static final int LONGEST_JQL = 10_000;
    private static final int LONGEST_NAME = 255;
    private static final Pattern DAYS = Pattern.compile("P([0-9]{1,4})D");

    /**
     * The questions of a batch; every bad field is named at once, such as {@code scopes[2].project}.
     *
     * @param usualRows of those that do not say; null for the usual number
     */
    public static Checked<List<StatusQuestion>> check(List<QuestionDraft> drafts, @Nullable Integer usualRows) {
        FieldChecks fields = new FieldChecks();
        int rows = within(fields, "rows", usualRows, 0, StatusQuestion.MOST_ROWS, USUAL_ROWS);
        if (drafts.isEmpty()) {
            fields.bad("scopes", "required");
        }
        if (drafts.size() > GapStatusDesk.MOST_SCOPES) {
            fields.bad("scopes", "too-many", Integer.toString(GapStatusDesk.MOST_SCOPES));
        }
        List<StatusQuestion> questions = new ArrayList<>();
        for (int i = 0; i < Math.min(drafts.size(), GapStatusDesk.MOST_SCOPES); i++) {
            questions.add(drafts.get(i).check(fields, "scopes[" + i + "]", rows));
        }
        return fields.check(() -> questions);
    }

    private StatusQuestion check(FieldChecks fields, String path, int usualRows) {
        return new StatusQuestion(
                scope(fields, path),
                within(fields, path + ".rows", rows, 0, StatusQuestion.MOST_ROWS, usualRows),
                within(fields, path + ".from", from, 0, Integer.MAX_VALUE, 0),
                window(fields, path + ".period"),
                Boolean.TRUE.equals(register));
    }

    /** A project that stands in for a scope that is bad never gets out. */
    private Scope scope(FieldChecks fields, String path) {
        Map<ScopeKind, String> named = new LinkedHashMap<>();
        name(named, ScopeKind.JQL, fields, path + ".jql", jql, LONGEST_JQL);
        name(named, ScopeKind.PROJECT, fields, path + ".project", project, LONGEST_NAME);
        name(named, ScopeKind.EPIC, fields, path + ".epic", epic, LONGEST_NAME);
        name(named, ScopeKind.ISSUE, fields, path + ".issue", issue, LONGEST_NAME);
        name(named, ScopeKind.PAGE, fields, path + ".page", page, LONGEST_NAME);
        String release = version == null ? null : fields.required(path + ".version", version, LONGEST_NAME);
        if (named.size() != 1) {
            fields.bad(path, "one-scope");
            return Scope.project("?");
        }
        ScopeKind kind = named.keySet().iterator().next();
        String value = Objects.requireNonNull(named.get(kind));
        if (release != null && kind != ScopeKind.PROJECT) {
            fields.bad(path + ".version", "version-without-project");
        }
        if (value.isBlank() || (release != null && (release.isBlank() || kind != ScopeKind.PROJECT))) {
            return Scope.project("?");
        }
        return release == null ? new Scope(kind, value, null) : Scope.version(value, release);
    }

    private static void name(
            Map<ScopeKind, String> named,
            ScopeKind kind,
            FieldChecks fields,
            String field,
            @Nullable String given,
            int longest) {
        if (given != null) {
            named.put(kind, fields.required(field, given, longest));
        }
    }

    private @Nullable Window window(FieldChecks fields, String field) {
        if (period == null) {
            return null;
        }
        Matcher given = DAYS.matcher(period.strip());
        int days = given.matches() ? Integer.parseInt(given.group(1)) : 0;
        if (days >= 1 && days <= Window.MOST) {
            return new Window(days);
        }
        fields.bad(field, "not-a-period", Integer.toString(Window.MOST));
        return null;
    }

    private static int within(
            FieldChecks fields, String field, @Nullable Integer given, int least, int most, int absent) {
        if (given == null) {
            return absent;
        }
        if (given < least || given > most) {
            fields.bad(field, "not-a-number-within", Integer.toString(least), Integer.toString(most));
            return least;
        }
        return given;
    }
}

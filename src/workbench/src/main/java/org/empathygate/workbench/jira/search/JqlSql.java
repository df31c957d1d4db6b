package org.empathygate.workbench.jira.search;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.empathygate.workbench.jira.model.CustomFieldDef;
import org.empathygate.workbench.jira.model.IssueType;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Priority;
import org.empathygate.workbench.jira.model.Resolution;
import org.empathygate.workbench.jira.model.Selection;
import org.empathygate.workbench.jira.model.Status;
import org.empathygate.workbench.jira.model.StatusCategory;
import org.empathygate.workbench.jira.model.Times;
import org.empathygate.workbench.jira.model.Version;
import org.empathygate.workbench.jira.search.Jql.Operator;
import org.jspecify.annotations.Nullable;

/** Turns one query of one person into SQL. Values from the query become parameters, never text of the statement. */
final class JqlSql {
    private static final Set<String> OWN_FUNCTIONS = Set.of("currentuser", "membersof", "now", "startofday");
    private static final String REMOTE_LINKS = "issueswithremotelinksbyglobalid";
    private static final int MOST_GLOBAL_IDS = 100;
    private static final String ISSUE_COLUMN = "id";
    private static final Pattern AGO = Pattern.compile("([+-]?)(\\d+)([wdhm])");

    private final JiraModel jira;
    private final @Nullable Person person;
    private final JqlFunctions functions;
    private final Clock clock;
    private final Map<String, @Nullable Object> params = new HashMap<>();

    JqlSql(JiraModel jira, @Nullable Person person, JqlFunctions functions) {
        this.jira = jira;
        this.functions = functions;
        this.person = person;
        this.clock = jira.clock();
    }

    /** The issues which the query asks for and the person may see. */
    Selection select(Jql jql) throws JqlException {
        String where = "(" + sql(jql.where()) + ") and " + visible();
        return new Selection(where, params, order(jql.orderBy()));
    }

    /** The issues which the query asks for, whoever may see them. */
    Selection selectAll(Jql jql) throws JqlException {
        return new Selection(sql(jql.where()), params, order(jql.orderBy()));
    }

    private String visible() {
        var sight = jira.access().sight(person);
        if (sight.projectIds().isEmpty()) {
            return "1 = 0";
        }
        String inProjects = "project_id in (" + param(sight.projectIds()) + ")";
        if (sight.securityLevelIds().isEmpty()) {
            return inProjects + " and security_level is null";
        }
        List<String> levels =
                sight.securityLevelIds().stream().map(String::valueOf).toList();
        return inProjects + " and (security_level is null or security_level in (" + param(levels) + "))";
    }

    private String sql(Jql.Clause clause) throws JqlException {
        if (clause instanceof Jql.And and) {
            return joined(and.clauses(), " and ");
        }
        if (clause instanceof Jql.Or or) {
            return joined(or.clauses(), " or ");
        }
        if (clause instanceof Jql.Not not) {
            return "not coalesce(" + sql(not.clause()) + ", false)";
        }
        return clause instanceof Jql.Term term ? sql(term) : "1 = 1";
    }

    private String joined(List<Jql.Clause> clauses, String word) throws JqlException {
        var parts = new ArrayList<String>();
        for (Jql.Clause clause : clauses) {
            parts.add("(" + sql(clause) + ")");
        }
        return String.join(word, parts);
    }

    private String sql(Jql.Term term) throws JqlException {
        String field = term.field().toLowerCase(Locale.ROOT);
        return switch (field) {
            case "project" -> listed(term, "project_id", this::projectIds);
            case "key", "issue", "issuekey", "id" -> listed(term, ISSUE_COLUMN, this::issueIds);
            case "issuetype", "type" ->
                listed(
                        term,
                        "type_id",
                        text -> one(jira.constants().typeNamed(text).map(IssueType::id), text, term));
            case "status" ->
                listed(
                        term,
                        "status_id",
                        text -> one(jira.constants().statusNamed(text).map(Status::id), text, term));
            case "statuscategory" -> statusCategory(term);
            case "resolution" -> resolution(term);
            case "priority" ->
                listed(
                        term,
                        "priority_id",
                        text -> one(jira.constants().priorityNamed(text).map(Priority::id), text, term));
            case "assignee" -> listed(term, "assignee", this::personKeys);
            case "reporter" -> listed(term, "reporter", this::personKeys);
            case "creator" -> listed(term, "creator", this::personKeys);
            case "labels" -> labels(term);
            case "fixversion" -> heldBy(term, "jira_fix_version f where true", "f.version_id", this::versionIds);
            case "summary", "description", "environment" -> words(term, field);
            case "text" -> {
                String inSummary = words(term, "summary");
                yield "(" + inSummary + " or " + words(term, "coalesce(description, '')") + ")";
            }
            case "created", "createddate" -> time(term, "created_at");
            case "updated", "updateddate" -> time(term, "updated_at");
            case "resolved", "resolutiondate" -> time(term, "resolved_at");
            case "due", "duedate" -> day(term);
            default -> customField(term);
        };
    }

    /** What a value stands for in a column: none, one or several of its values. */
    private interface Meaning {
        List<?> of(String text) throws JqlException;
    }

    private String listed(Jql.Term term, String column, Meaning meaning) throws JqlException {
        return switch (term.operator()) {
            case EMPTY -> column + " is null";
            case NOT_EMPTY -> column + " is not null";
            case EQUALS, IN -> among(column, term, meaning);
            case NOT_EQUALS, NOT_IN -> "(" + column + " is null or not " + among(column, term, meaning) + ")";
            case LIKE, NOT_LIKE, LESS, AT_MOST, MORE, AT_LEAST -> throw unsupported(term);
        };
    }

    private String among(String column, Jql.Term term, Meaning meaning) throws JqlException {
        var values = new ArrayList<Object>();
        for (Jql.Operand operand : term.values()) {
            Optional<JqlFunctions.Values> brought = brought(term, operand);
            if (brought.isPresent()) {
                values.addAll(known(column, brought.get(), meaning));
            } else {
                for (String text : texts(term, operand)) {
                    values.addAll(meaning.of(text));
                }
            }
        }
        return values.isEmpty() ? "(1 = 0)" : column + " in (" + list(values) + ")";
    }

    /** Numbers stand in the statement itself: a function may answer more of them than a statement has parameters. */
    private String list(List<Object> values) {
        return values.stream().allMatch(Long.class::isInstance)
                ? values.stream().map(String::valueOf).collect(Collectors.joining(","))
                : param(values);
    }

    /** What a function of somebody else answers; empty for a value, for Jira's own functions, and for one that nobody has. */
    private Optional<JqlFunctions.Values> brought(Jql.Term term, Jql.Operand operand) throws JqlException {
        if (!(operand instanceof Jql.Call call) || OWN_FUNCTIONS.contains(call.folded())) {
            return Optional.empty();
        }
        Optional<JqlFunctions.Values> values = call.folded().equals(REMOTE_LINKS)
                ? Optional.of(linkedElsewhere(call))
                : functions.values(new JqlFunctions.Asked(call.function(), call.args(), term.field(), person));
        boolean single = term.operator() == Operator.EQUALS || term.operator() == Operator.NOT_EQUALS;
        if (single && values.filter(JqlFunctions.Values::isList).isPresent()) {
            throw new JqlException("Operator '" + term.operator().text() + "' does not support the list '"
                    + call.function() + "()'; use 'in' or 'not in'.");
        }
        return values;
    }

    private JqlFunctions.Values linkedElsewhere(Jql.Call call) throws JqlException {
        if (call.args().isEmpty() || call.args().size() > MOST_GLOBAL_IDS) {
            throw new JqlException("Function '" + call.function() + "' expected between '1' and '" + MOST_GLOBAL_IDS
                    + "' arguments but received '" + call.args().size() + "'.");
        }
        return new JqlFunctions.Values(true, true, jira.remoteLinks().issuesLinkedTo(call.args()), List.of());
    }

    /** Unlike a value that somebody writes, what a function answers may be gone or hidden: then it finds nothing. */
    private static List<Object> known(String column, JqlFunctions.Values values, Meaning meaning) throws JqlException {
        boolean isIssueField = column.equals(ISSUE_COLUMN);
        if (isIssueField != values.areIssues()) {
            throw new JqlException("A function that answers " + (values.areIssues() ? "" : "no ")
                    + "issues cannot be compared with this field.");
        }
        var known = new ArrayList<Object>();
        if (isIssueField) {
            known.addAll(values.ids());
        } else {
            values.ids().forEach(id -> known.addAll(lenient(meaning, String.valueOf(id))));
        }
        values.texts().forEach(text -> known.addAll(lenient(meaning, text)));
        return known;
    }

    private static List<?> lenient(Meaning meaning, String text) {
        try {
            return meaning.of(text);
        } catch (JqlException e) {
            return List.of();
        }
    }

    private List<String> texts(Jql.Term term, Jql.Operand operand) throws JqlException {
        if (operand instanceof Jql.Literal literal) {
            return List.of(literal.text());
        }
        Jql.Call call = (Jql.Call) operand;
        return switch (call.folded()) {
            case "currentuser" -> person == null ? List.of() : List.of(person.username());
            case "membersof" ->
                call.args().stream()
                        .flatMap(group -> jira.people().members(group).stream())
                        .map(Person::username)
                        .toList();
            default ->
                throw new JqlException("Unable to find JQL function '" + call.function() + "("
                        + String.join(", ", call.args()) + ")' for the field '" + term.field() + "'.");
        };
    }

    private List<Long> projectIds(String text) throws JqlException {
        return jira.projects().all().stream()
                .filter(project -> project.key().equalsIgnoreCase(text)
                        || project.name().equalsIgnoreCase(text)
                        || Long.toString(project.id()).equals(text))
                .filter(project -> jira.access().may(person, Permission.BROWSE_PROJECTS, project.id()))
                .findFirst()
                .map(project -> List.of(project.id()))
                .orElseThrow(() -> noSuchValue(text, "project"));
    }

    private List<Long> versionIds(String text) throws JqlException {
        List<Long> ids = jira.projects().all().stream()
                .filter(project -> jira.access().may(person, Permission.BROWSE_PROJECTS, project.id()))
                .flatMap(project -> jira.versions().ofProject(project.id()).stream())
                .filter(version -> version.name().equalsIgnoreCase(text)
                        || Long.toString(version.id()).equals(text))
                .map(Version::id)
                .toList();
        if (ids.isEmpty()) {
            throw noSuchValue(text, "fixVersion");
        }
        return ids;
    }

    /** What an issue can hold several of; {@code table} has a row for each, and a condition. */
    private String heldBy(Jql.Term term, String table, String column, Meaning meaning) throws JqlException {
        String any = "(select f.issue_id from " + table;
        return switch (term.operator()) {
            case EMPTY -> "id not in " + any + ")";
            case NOT_EMPTY -> "id in " + any + ")";
            case EQUALS, IN -> "id in " + any + " and " + among(column, term, meaning) + ")";
            case NOT_EQUALS, NOT_IN ->
                "(id in " + any + ") and id not in " + any + " and " + among(column, term, meaning) + "))";
            case LIKE, NOT_LIKE, LESS, AT_MOST, MORE, AT_LEAST -> throw unsupported(term);
        };
    }

    private List<Long> issueIds(String text) throws JqlException {
        return jira.issues()
                .findByKey(text)
                .or(() -> text.matches("\\d{1,18}") ? jira.issues().find(Long.parseLong(text)) : Optional.empty())
                .filter(issue -> jira.access().sees(person, issue))
                .map(issue -> List.of(issue.id()))
                .orElseThrow(
                        () -> new JqlException("An issue with key '" + text + "' does not exist for field 'key'."));
    }

    private List<String> epicKeys(String text) throws JqlException {
        List<String> keys = new ArrayList<>();
        for (long id : issueIds(text)) {
            jira.issues().find(id).map(JiraIssue::key).ifPresent(keys::add);
        }
        return keys;
    }

    /** Every issue has a status: those that are not of a category have one of the others, which the database finds by its index. */
    private String statusCategory(Jql.Term term) throws JqlException {
        if (term.operator() != Operator.NOT_EQUALS && term.operator() != Operator.NOT_IN) {
            return listed(term, "status_id", this::statusesOfCategory);
        }
        var others = new ArrayList<Object>(
                jira.constants().statuses().stream().map(Status::id).toList());
        for (Jql.Operand operand : term.values()) {
            for (String text : texts(term, operand)) {
                others.removeAll(statusesOfCategory(text));
            }
        }
        return others.isEmpty() ? "(1 = 0)" : "status_id in (" + param(others) + ")";
    }

    private List<String> statusesOfCategory(String text) throws JqlException {
        for (StatusCategory category : StatusCategory.values()) {
            if (category.displayName().equalsIgnoreCase(text) || category.key().equalsIgnoreCase(text)) {
                return jira.constants().statuses().stream()
                        .filter(status -> status.category() == category)
                        .map(Status::id)
                        .toList();
            }
        }
        throw noSuchValue(text, "statusCategory");
    }

    private String resolution(Jql.Term term) throws JqlException {
        boolean unresolved = term.values().size() == 1
                && term.values().get(0) instanceof Jql.Literal literal
                && literal.text().equalsIgnoreCase("unresolved");
        if (unresolved) {
            return term.operator() == Operator.NOT_EQUALS ? "resolution_id is not null" : "resolution_id is null";
        }
        return listed(
                term,
                "resolution_id",
                text -> one(jira.constants().resolutionNamed(text).map(Resolution::id), text, term));
    }

    private List<String> personKeys(String text) {
        return jira.people().findByUsername(text).map(Person::key).stream().toList();
    }

    private String labels(Jql.Term term) throws JqlException {
        if (term.operator() == Operator.EMPTY || term.operator() == Operator.NOT_EMPTY) {
            return term.operator() == Operator.EMPTY ? "labels is null" : "labels is not null";
        }
        if (term.operator() == Operator.LIKE || term.operator() == Operator.NOT_LIKE) {
            throw unsupported(term);
        }
        var parts = new ArrayList<String>();
        for (Jql.Operand operand : term.values()) {
            for (String text : texts(term, operand)) {
                parts.add("(' ' || coalesce(labels, '') || ' ') like " + param("% " + escaped(text) + " %"));
            }
        }
        String any = parts.isEmpty() ? "1 = 0" : String.join(" or ", parts);
        boolean negated = term.operator() == Operator.NOT_EQUALS || term.operator() == Operator.NOT_IN;
        return negated ? "not (" + any + ")" : "(" + any + ")";
    }

    /** Every word of the text, wherever it stands, without regard to case. */
    private String words(Jql.Term term, String column) throws JqlException {
        return switch (term.operator()) {
            case EMPTY -> column + " is null";
            case NOT_EMPTY -> column + " is not null";
            case LIKE -> contains(term, column);
            case NOT_LIKE -> "(" + column + " is null or not (" + contains(term, column) + "))";
            case EQUALS, NOT_EQUALS, LESS, AT_MOST, MORE, AT_LEAST, IN, NOT_IN -> throw unsupported(term);
        };
    }

    private String contains(Jql.Term term, String column) throws JqlException {
        var parts = new ArrayList<String>();
        for (String text : texts(term, term.values().get(0))) {
            for (String word : text.toLowerCase(Locale.ROOT).split("[\\s*?]+", -1)) {
                if (!word.isEmpty()) {
                    parts.add("lower(" + column + ") like " + param("%" + escaped(word) + "%"));
                }
            }
        }
        return parts.isEmpty() ? "1 = 0" : String.join(" and ", parts);
    }

    private String time(Jql.Term term, String column) throws JqlException {
        if (term.operator() == Operator.EMPTY || term.operator() == Operator.NOT_EMPTY) {
            return column + " " + (term.operator() == Operator.EMPTY ? "is null" : "is not null");
        }
        return column + " " + comparison(term) + " " + param(Times.toColumn(instant(term)));
    }

    private String day(Jql.Term term) throws JqlException {
        if (term.operator() == Operator.EMPTY || term.operator() == Operator.NOT_EMPTY) {
            return "due_date " + (term.operator() == Operator.EMPTY ? "is null" : "is not null");
        }
        String day = instant(term).atOffset(ZoneOffset.UTC).toLocalDate().toString();
        return "due_date " + comparison(term) + " " + param(day);
    }

    private static String comparison(Jql.Term term) throws JqlException {
        return switch (term.operator()) {
            case EQUALS, LESS, AT_MOST, MORE, AT_LEAST -> term.operator().text();
            case NOT_EQUALS -> "<>";
            case LIKE, NOT_LIKE, IN, NOT_IN, EMPTY, NOT_EMPTY -> throw unsupported(term);
        };
    }

    private Instant instant(Jql.Term term) throws JqlException {
        Jql.Operand operand = term.values().get(0);
        if (operand instanceof Jql.Call call) {
            return switch (call.folded()) {
                case "now" -> clock.instant();
                case "startofday" ->
                    LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                            .atStartOfDay()
                            .toInstant(ZoneOffset.UTC);
                default -> throw noSuchValue(call.function() + "()", term.field());
            };
        }
        String text = ((Jql.Literal) operand).text();
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            long count = Long.parseLong(ago.group(2)) * (ago.group(1).equals("-") ? -1 : 1);
            return clock.instant().plus(unit(ago.group(3)).multipliedBy(count));
        }
        try {
            String iso = text.replace('/', '-');
            return iso.length() <= "2026-01-31".length()
                    ? LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : LocalDateTime.parse(iso, DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT))
                            .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new JqlException("Date value '" + text + "' for field '" + term.field()
                    + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd',"
                    + " 'yyyy-MM-dd', or a period format e.g. '-5d', '4w'.");
        }
    }

    private static Duration unit(String letter) {
        return switch (letter) {
            case "w" -> Duration.ofDays(7);
            case "d" -> Duration.ofDays(1);
            case "h" -> Duration.ofHours(1);
            default -> Duration.ofMinutes(1);
        };
    }

    private String customField(Jql.Term term) throws JqlException {
        CustomFieldDef field = customFieldNamed(term.field());
        if (field.typeKey().equals(CustomFieldDef.EPIC_LINK)) {
            String epics = "jira_custom_field_value f where f.field_id = " + field.id();
            return heldBy(term, epics, "f.text_value", this::epicKeys);
        }
        if (jira.customFields().isSearchedExactly(field)) {
            return exactly(term, field);
        }
        String values = "(select v.issue_id from jira_custom_field_value v where v.field_id = " + field.id();
        return switch (term.operator()) {
            case EMPTY -> "id not in " + values + ")";
            case NOT_EMPTY -> "id in " + values + ")";
            case LIKE -> "id in " + values + " and " + contains(term, "v.text_value") + ")";
            case NOT_LIKE -> "id not in " + values + " and " + contains(term, "v.text_value") + ")";
            case EQUALS, NOT_EQUALS, LESS, AT_MOST, MORE, AT_LEAST, IN, NOT_IN -> throw unsupported(term);
        };
    }

    /** By what was indexed. As in Jira, what holds nothing is found by "is empty" alone. */
    private String exactly(Jql.Term term, CustomFieldDef field) throws JqlException {
        String indexed = "(select x.issue_id from jira_custom_field_index x where x.field_id = " + field.id();
        return switch (term.operator()) {
            case EMPTY -> "id not in " + indexed + ")";
            case NOT_EMPTY -> "id in " + indexed + ")";
            case EQUALS, IN -> "id in " + indexed + " and " + among("x.indexed_value", term, List::of) + ")";
            case NOT_EQUALS, NOT_IN ->
                "id in " + indexed + " and not " + among("x.indexed_value", term, List::of) + ")";
            case LIKE, NOT_LIKE, LESS, AT_MOST, MORE, AT_LEAST -> throw unsupported(term);
        };
    }

    private CustomFieldDef customFieldNamed(String name) throws JqlException {
        return jira.customFields().all().stream()
                .filter(field -> field.name().equalsIgnoreCase(name)
                        || field.fieldId().equalsIgnoreCase(name)
                        || ("cf[" + field.id() + "]").equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new JqlException(
                        "Field '" + name + "' does not exist or you do not have permission to view it."));
    }

    private static String order(List<Jql.Sort> sorts) throws JqlException {
        var parts = new ArrayList<String>();
        for (Jql.Sort sort : sorts) {
            String column = switch (sort.field().toLowerCase(Locale.ROOT)) {
                case "key", "issuekey", "issue" -> "project_id %1$s, number_in_project";
                case "id" -> "id";
                case "created", "createddate" -> "created_at";
                case "updated", "updateddate" -> "updated_at";
                case "resolved", "resolutiondate" -> "resolved_at";
                case "due", "duedate" -> "due_date";
                case "summary" -> "summary";
                case "status" -> "status_id";
                case "priority" -> "priority_id";
                case "issuetype", "type" -> "type_id";
                case "assignee" -> "assignee";
                case "reporter" -> "reporter";
                case "resolution" -> "resolution_id";
                case "project" -> "project_id";
                default -> throw new JqlException("Not able to sort using field '" + sort.field() + "'.");
            };
            String direction = sort.descending() ? "desc" : "asc";
            parts.add(column.formatted(direction) + " " + direction);
        }
        parts.add("id desc");
        return String.join(", ", parts);
    }

    private static List<String> one(Optional<String> id, String text, Jql.Term term) throws JqlException {
        return List.of(id.orElseThrow(() -> noSuchValue(text, term.field())));
    }

    private static JqlException noSuchValue(String text, String field) {
        return new JqlException("The value '" + text + "' does not exist for the field '" + field + "'.");
    }

    private static JqlException unsupported(Jql.Term term) {
        return new JqlException(
                "The operator '" + term.operator().text() + "' is not supported by the '" + term.field() + "' field.");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private String param(@Nullable Object value) {
        String name = "p" + params.size();
        params.put(name, value);
        return ":" + name;
    }
}

package org.empathygate.jira.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.empathygate.core.Text;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.insight.InsightKind;
import org.empathygate.core.insight.SourceKind;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.override.OverrideReason;
import org.empathygate.core.override.Pressure;
import org.empathygate.jira.issue.JiraTexts;
import org.empathygate.jira.page.Json;

/** The panel's texts in the reader's language and the choices of its forms; the pages say some of it too. */
public final class Wording {

    private static final String PREFIX = "empathy-gate-ui.";
    private static final List<String> SCRIPT = List.of("searching", "nothingFound", "unreachable", "refused", "faster");
    private static final List<String> LABELS = List.of(
            "affected",
            "affectedUnknown",
            "ask",
            "breakDo",
            "breakGlass",
            "breakReason",
            "breakTitle",
            "cancel",
            "cite",
            "commitment",
            "commitmentDue",
            "commitmentMeasure",
            "commitmentOwner",
            "customer",
            "hold",
            "holdDo",
            "holdReason",
            "holdText",
            "holdTitle",
            "insightKey",
            "insightKeyHint",
            "kind",
            "lift",
            "liftDo",
            "liftText",
            "liftTitle",
            "link",
            "linkDo",
            "linkTitle",
            "observedOn",
            "overrideDo",
            "overrideTitle",
            "premortem",
            "pressures",
            "quote",
            "reason",
            "reasonCode",
            "record",
            "recordDo",
            "recordTitle",
            "relevance",
            "revisitOn",
            "segment",
            "sourceKind",
            "sourceRef",
            "sourceRefHint",
            "stance",
            "suggestions",
            "words");

    private final JiraTexts texts;

    public Wording(JiraTexts texts) {
        this.texts = texts;
    }

    public String panel(String key, String... args) {
        return texts.of(Text.of(PREFIX + "panel." + key, args));
    }

    public String outcome(Outcome outcome) {
        return texts.of(Text.of(PREFIX + "outcome." + outcome.name()));
    }

    /** A number of things: one has a sentence of its own. */
    public String counted(String key, long count) {
        return count == 1 ? panel(key + ".one") : panel(key + ".many", Long.toString(count));
    }

    public String day(LocalDate day) {
        return texts.day(day);
    }

    /** Day and time in UTC. */
    public String moment(Instant at) {
        return texts.moment(at);
    }

    /** The day with how long ago it was. */
    public String age(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        return panel("observed", day(day), days <= 0 ? panel("age.today") : counted("age", days));
    }

    /** What the script says by itself, as one JSON object. */
    public String forScript() {
        var script = new LinkedHashMap<String, String>();
        SCRIPT.forEach(key -> script.put(key, panel("script." + key)));
        return Json.of(script);
    }

    /** Labels and choices. No reason is preselected, and their order turns with the work item so that none is always first. */
    Map<String, Object> forms(WorkItemId workItem) {
        var forms = new LinkedHashMap<String, Object>();
        for (String label : LABELS) {
            forms.put(label, panel("form." + label));
        }
        forms.put("pressureChoices", choices("pressure", Pressure.values()));
        forms.put("reasonChoices", turned(choices("reason", OverrideReason.values()), workItem.value()));
        forms.put("sourceChoices", choices("source", SourceKind.values()));
        forms.put("kindChoices", choices("kind", InsightKind.values()));
        forms.put("stanceChoices", choices("stance", Stance.values()));
        return forms;
    }

    private List<Map<String, String>> choices(String group, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> Map.of("code", value.name(), "label", panel(group + "." + value.name())))
                .toList();
    }

    private static <T> List<T> turned(List<T> list, long by) {
        int start = (int) Math.floorMod(by, (long) list.size());
        return Stream.concat(list.subList(start, list.size()).stream(), list.subList(0, start).stream())
                .toList();
    }
}

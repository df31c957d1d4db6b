package org.empathygate.jira.project;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.empathygate.core.PersonId;
import org.empathygate.core.Text;
import org.empathygate.core.override.OverrideDecision;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.OverrideState;
import org.empathygate.core.override.Pressure;
import org.empathygate.jira.issue.JiraTexts;
import org.empathygate.jira.issue.People;
import org.jspecify.annotations.Nullable;

/** The pages' texts in the reader's language. */
public final class PageWording {

    private static final String PREFIX = "empathy-gate-ui.";

    /** From so many hours on, one counts in days. */
    private static final int MOST_HOURS = 48;

    private final JiraTexts texts;
    private final People people;
    private final Clock clock;

    public PageWording(JiraTexts texts, People people, Clock clock) {
        this.texts = texts;
        this.people = people;
        this.clock = clock;
    }

    String page(String key, String... args) {
        return said(Text.of(PREFIX + "page." + key, args));
    }

    String said(Text text) {
        return texts.of(text);
    }

    /** Sentences by their keys, for a template. */
    Map<String, Object> labels(Collection<String> keys) {
        var labels = new LinkedHashMap<String, Object>();
        keys.forEach(key -> labels.put(key, page(key)));
        return labels;
    }

    String person(PersonId person) {
        return people.displayName(person);
    }

    String pressures(OverrideRequest request) {
        return request.stated().pressures().stream().map(this::pressure).collect(Collectors.joining(", "));
    }

    private String pressure(Pressure pressure) {
        return said(Text.of(PREFIX + "panel.pressure." + pressure.name()));
    }

    String reason(OverrideRequest request) {
        return said(
                Text.of(PREFIX + "panel.reason." + request.stated().reasonCode().name()));
    }

    /** Where a request stands. Nobody has approved what passes by broken glass. */
    String state(OverrideRequest request) {
        return page(
                request.brokenGlass() && request.state() == OverrideState.APPROVED
                        ? "state.brokenGlass"
                        : "state." + request.state().name());
    }

    /** How a state looks: the name of a colour of ours. */
    static String mood(OverrideState state) {
        return switch (state) {
            case REQUESTED, APPROVED, USED -> "wait";
            case DECLINED, REVOKED, VOIDED -> "bad";
            case WITHDRAWN, EXPIRED -> "quiet";
        };
    }

    /** What came of a request, in one sentence. */
    String outcome(OverrideRequest request) {
        var decision = Optional.ofNullable(request.decision());
        return page(
                (request.brokenGlass() ? "brokenGlass." : "outcome.")
                        + request.state().name(),
                person(request.requester()),
                decision.map(this::decider).orElse(""),
                decision.map(made -> day(day(made.at()))).orElse(""),
                Optional.ofNullable(request.expiresOn()).map(this::day).orElse(""),
                Optional.ofNullable(request.closedAt()).map(at -> day(day(at))).orElse(""));
    }

    private String decider(OverrideDecision decision) {
        return onBehalfOf(decision.by(), decision.onBehalfOf());
    }

    /** "B for A" when B decides with what A may decide. */
    String onBehalfOf(PersonId by, @Nullable PersonId owner) {
        return owner == null ? person(by) : page("onBehalfOf", person(by), person(owner));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    String day(LocalDate day) {
        return texts.day(day);
    }

    String moment(Instant at) {
        return ZonedDateTime.ofInstant(at, clock.getZone())
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(texts.locale()));
    }

    /** For how long something has waited, in whole hours and later in days. */
    String waited(Instant since) {
        long hours = Math.max(0, Duration.between(since, now()).toHours());
        if (hours == 0) {
            return page("hours.none");
        }
        return hours < MOST_HOURS
                ? counted("hours", hours)
                : counted("days", hours / Duration.ofDays(1).toHours());
    }

    String counted(String key, long count) {
        return count == 1 ? page(key + ".one") : page(key + ".many", Long.toString(count));
    }
}

package org.empathygate.confluence.macro;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.empathygate.confluence.Age;
import org.empathygate.confluence.MacroRequest;
import org.empathygate.confluence.Medium;
import org.empathygate.confluence.Shown;
import org.empathygate.confluence.Then;
import org.empathygate.confluence.Trouble;
import org.empathygate.confluence.jira.JiraDesk;
import org.empathygate.confluence.jira.Told;
import org.empathygate.confluence.jira.Visit;
import org.empathygate.confluence.jira.Wanted;
import org.empathygate.confluence.snapshot.Snapshots;
import org.empathygate.confluence.snapshot.Subject;
import org.empathygate.core.PersonId;
import org.empathygate.core.status.ScopeFailure;
import org.empathygate.core.status.ScopeStatus;
import org.jspecify.annotations.Nullable;

/** What one macro shows: who may ask at all, what Jira says, and what was kept of an earlier day. */
public final class GapOnPage {

    private final JiraDesk jira;
    private final Snapshots snapshots;
    private final Reader reader;
    private final Addresses addresses;
    private final PageRequest request;
    private final Clock clock;

    public GapOnPage(
            JiraDesk jira, Snapshots snapshots, Reader reader, Addresses addresses, PageRequest request, Clock clock) {
        this.jira = jira;
        this.snapshots = snapshots;
        this.reader = reader;
        this.addresses = addresses;
        this.request = request;
        this.clock = clock;
    }

    Shown show(MacroRequest wish, Surroundings around) {
        if (around.medium().leavesTheReader()) {
            return withheld(around);
        }
        return reader.person()
                .map(person -> shown(wish, told(person, wish, around), around))
                .orElseGet(() -> anonymous(around));
    }

    private Shown anonymous(Surroundings around) {
        return new Shown.Failed(Trouble.ANONYMOUS, null, addresses.logIn(around).orElse(null), null, null, null);
    }

    private Shown.Withheld withheld(Surroundings around) {
        return new Shown.Withheld(addresses.page(around).orElse(null));
    }

    private Told told(PersonId person, MacroRequest wish, Surroundings around) {
        Wanted wanted = new Wanted(wish.link(), wish.question());
        return around.medium().asksJira()
                ? jira.ask(person, wanted, () -> PageQuestions.of(around), visit(around))
                : jira.recall(person, wanted);
    }

    private Visit visit(Surroundings around) {
        Instant now = now();
        return new Visit(
                request.wantsNewerThan().orElse(null),
                now,
                addresses.anew(around, now).orElse(null));
    }

    /** As exactly as an address says it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Shown shown(MacroRequest wish, Told told, Surroundings around) {
        if (told instanceof Told.Answer answer) {
            return answer.answer() instanceof ScopeStatus status
                    ? answered(wish, status, answer, around)
                    : failed((ScopeFailure) answer.answer(), age(answer), around);
        }
        if (told instanceof Told.Nothing nothing) {
            return new Shown.Failed(
                    nothing.trouble(), nothing.detail(), nothing.authorise(), again(around), null, null);
        }
        return withheld(around);
    }

    private Shown answered(MacroRequest wish, ScopeStatus status, Told.Answer answer, Surroundings around) {
        if (isEmpty(status)) {
            return new Shown.Failed(Trouble.NOTHING_IN_SCOPE, null, null, again(around), age(answer), null);
        }
        return new Shown.Answered(
                status,
                age(answer),
                answer.jira(),
                again(around),
                LikelyBoundary.read(() -> then(wish, status, answer, around), Optional.<Then>empty())
                        .orElse(null));
    }

    private static Age age(Told.Answer answer) {
        return new Age(answer.asOf(), answer.isOld(), answer.stale());
    }

    /** Of a page of research it is said how something comes to rest on it, even if nothing does yet. */
    private static boolean isEmpty(ScopeStatus status) {
        return status.total() == 0 && status.insight() == null;
    }

    private Shown.Failed failed(ScopeFailure failure, Age age, Surroundings around) {
        return new Shown.Failed(trouble(failure), failure.message(), null, again(around), age, null);
    }

    private static Trouble trouble(ScopeFailure failure) {
        return switch (failure.code()) {
            case JQL_INVALID -> Trouble.BAD_JQL;
            case NOT_FOUND -> Trouble.NOT_FOUND;
            case TOO_LARGE -> Trouble.TOO_LARGE;
            case BAD_SCOPE -> Trouble.BAD_PARAMETERS;
            case UNREADABLE -> Trouble.JIRA_DOWN;
        };
    }

    private @Nullable URI again(Surroundings around) {
        return around.medium().isInteractive() && request.isThere()
                ? addresses.anew(around, now()).orElse(null)
                : null;
    }

    /** Kept is only what somebody who may edit the page sees on it now, fresh, in its newest version. */
    private Optional<Then> then(MacroRequest wish, ScopeStatus status, Told.Answer answer, Surroundings around) {
        String name = wish.snapshot();
        if (name == null) {
            return Optional.empty();
        }
        return around.pageId().map(page -> {
            Subject subject = new Subject(page, name, answer.link(), wish.scope());
            Then there = snapshots.look(subject);
            return there instanceof Then.NotYet && mayKeep(answer, around)
                    ? reader.author(around)
                            .map(author -> snapshots.keep(subject, status, answer.asOf(), author))
                            .orElse(there)
                    : there;
        });
    }

    private static boolean mayKeep(Told.Answer answer, Surroundings around) {
        return !answer.isOld() && around.medium() == Medium.DISPLAY && !around.mobile() && around.isNewestVersion();
    }
}

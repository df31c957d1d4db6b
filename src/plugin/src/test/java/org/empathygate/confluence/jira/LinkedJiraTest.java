package org.empathygate.confluence.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.applinks.api.AuthorisationURIGenerator;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.ResponseException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.empathygate.confluence.Trouble;
import org.empathygate.core.given.MovableClock;
import org.empathygate.core.status.Scope;
import org.empathygate.core.status.StatusQuestion;
import org.empathygate.jira.Host;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LinkedJiraTest {

    private static final URI PAGE = URI.create("https://wiki.example/page");
    private static final URI AUTHORISE = URI.create("https://jira.example/authorise");

    private final MovableClock clock = new MovableClock();
    private final LinkTwin links =
            new LinkTwin().link("id-1", "Shop Jira").link("id-2", "id-1").link("id-3", "Other");

    @Nested
    class FindingALink {

        @Test
        void takesThePrimaryOneWhenNoneIsNamed() {
            assertThat(found(null)).isEmpty();
            links.primary("id-2");
            assertThat(found(null)).contains("id-2");
        }

        @Test
        void takesTheOnlyOneWhereNoneIsPrimary() {
            assertThat(new ApplicationLinks(new LinkTwin().link("only", "Jira")::service)
                            .find(null)
                            .map(JiraLink::id))
                    .contains("only");
        }

        @Test
        void prefersAnIdToANameAndReadsNamesInAnyCase() {
            assertThat(found("id-1")).contains("id-1");
            assertThat(found("ID-2")).contains("id-2");
            assertThat(found("shop jira")).contains("id-1");
            assertThat(found("nobody")).isEmpty();
        }

        private Optional<String> found(@Nullable String idOrName) {
            return new ApplicationLinks(links::service).find(idOrName).map(JiraLink::id);
        }
    }

    @Nested
    class Asking {

        @Test
        void isNotDoneWithOneAccountForEverybody() {
            links.counts(3).isImpersonal();

            assertThat(ask()).isEqualTo(Reply.Refusal.of(Trouble.LINK_IMPERSONAL));
            assertThat(links.requests()).isEmpty();
        }

        @Test
        void isAGetOnAPathWithItsTimeoutsAndWithoutRedirects() {
            links.counts(3);

            assertThat(ask()).isInstanceOf(Reply.Data.class);
            assertThat(links.requests())
                    .singleElement()
                    .asString()
                    .startsWith("/rest/empathy-gate/1.0/gap-status?query=");
            assertThat(links.settings())
                    .containsEntry("method", "GET")
                    .containsEntry("connect", 2_000)
                    .containsEntry("read", 5_000)
                    .containsEntry("redirects", false)
                    .containsEntry("Accept", "application/json");
        }

        @Test
        void leavesNoMoreTimeThanThereIs() {
            links.counts(3);
            clock.advance(Duration.ofMillis(5_500));

            ask(Deadline.in(Duration.ofSeconds(7), clock), Duration.ofMillis(5_500));

            assertThat(links.settings()).containsEntry("connect", 1_500).containsEntry("read", 1_500);
        }

        @Test
        void tellsWhereToAuthoriseAndWhereThatLeadsBackTo() {
            links.wantsAuthorisationAt(AUTHORISE).answers(0, null, null);
            assertThat(ask()).isEqualTo(Reply.Refusal.notAuthorised(URI.create(AUTHORISE + "?back=" + PAGE)));

            links.answers(401, "text/html", "log in");
            assertThat(ask()).isEqualTo(Reply.Refusal.notAuthorised(URI.create(AUTHORISE + "?back=" + PAGE)));

            var required = new CredentialsRequiredException(
                    Host.of(AuthorisationURIGenerator.class).build(), "no token");
            links.fails(required);
            assertThat(ask()).isEqualTo(Reply.Refusal.notAuthorised(URI.create(AUTHORISE + "?back=" + PAGE)));
            links.fails(new ResponseException("wrapped", required));
            assertThat(ask()).isEqualTo(Reply.Refusal.notAuthorised(URI.create(AUTHORISE + "?back=" + PAGE)));
        }

        @Test
        void isNoPermissionWhereTheLinkKnowsNoPlaceToAuthorise() {
            links.answers(0, null, null);

            assertThat(ask()).isEqualTo(Reply.Refusal.of(Trouble.NO_PERMISSION));
        }

        @Test
        void tellsSlowFromDown() {
            links.fails(new ResponseException(new SocketTimeoutException("Read timed out")));
            assertThat(ask()).isEqualTo(Reply.Refusal.of(Trouble.TOO_SLOW));

            links.fails(new ResponseException(new ConnectException("refused")));
            assertThat(ask()).isEqualTo(Reply.Refusal.of(Trouble.JIRA_DOWN));
        }

        @Test
        void neverTakesALoginPageForAnAnswer() {
            links.answers(200, "text/html", "<html>" + Answers.counting(1, 1) + "</html>");
            assertThat(ask()).isEqualTo(Reply.Refusal.of(Trouble.NOT_OURS));

            links.answers(200, "application/json", "<html></html>");
            assertThat(ask()).isEqualTo(Reply.Refusal.of(Trouble.NOT_OURS));
        }
    }

    private Reply ask() {
        return ask(Deadline.in(Duration.ofSeconds(7), clock), Duration.ZERO);
    }

    private Reply ask(Deadline deadline, Duration spent) {
        clock.advance(spent);
        return new ApplicationLinks(links::service)
                .find("id-1")
                .orElseThrow()
                .ask(new Batch(List.of(StatusQuestion.of(Scope.project("SHOP")))), deadline, PAGE);
    }
}

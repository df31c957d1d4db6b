package org.empathygate.workbench.jira.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.empathygate.workbench.store.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JiraModelTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Person DANA = new Person("dana", "dana", "Dana Developer", "dana@example.com", true);
    private static final Person RITA = new Person("rita", "rita", "Rita Reader", "rita@example.com", true);

    abstract static class Contract {
        private Database database;
        private JiraModel jira;
        private Project project;

        abstract String url();

        @BeforeEach
        void open() {
            database = Database.open(url());
            jira = model();
            String mark = UUID.randomUUID().toString().substring(0, 6);
            if (jira.people().find("dana").isEmpty()) {
                jira.constants().add(new IssueType("10001", "Story", ""));
                jira.constants().add(new Status("1", "Open", "", StatusCategory.TO_DO));
                jira.constants().add(new Resolution("1", "Fixed", ""));
                jira.links().addType("Evidence", "is informed by", "informs");
                jira.people().add(DANA, "secret");
                jira.people().add(RITA, "secret");
                jira.people().addGroup("users");
                jira.people().join("dana", "users");
                jira.people().join("rita", "users");
            }
            project = jira.projects()
                    .add(
                            "P" + mark.toUpperCase(Locale.ROOT),
                            "Shop",
                            "dana",
                            "w",
                            jira.constants().types());
            jira.projects().grant(project.id(), Permission.BROWSE_PROJECTS, Holder.group("users"));
        }

        private JiraModel model() {
            return new JiraModel(database, Clock.fixed(NOW, ZoneOffset.UTC));
        }

        @AfterEach
        void close() {
            database.close();
        }

        private JiraIssue issue(String summary) {
            var draft = new JiraIssue(
                    0,
                    "",
                    project.id(),
                    7,
                    "dana",
                    NOW,
                    NOW,
                    null,
                    Map.of(IssueField.SUMMARY, summary, IssueField.ISSUE_TYPE, "10001", IssueField.STATUS, "1"));
            return jira.issues().insert(jira.projects(), project, draft);
        }

        @Test
        void keepsIssuesUnderConsecutiveKeys() {
            JiraIssue first = issue("First");
            JiraIssue second = issue("Second");

            assertThat(first.key()).isEqualTo(project.key() + "-1");
            assertThat(second.key()).isEqualTo(project.key() + "-2");
            assertThat(jira.issues().findByKey(second.key().toLowerCase(Locale.ROOT)))
                    .contains(second);
            assertThat(jira.issues().findAll(List.of(second.id(), first.id(), -1L)))
                    .containsExactly(second, first);
        }

        @Test
        void keepsWhatIsThereWhenItIsOpenedAgain() {
            JiraIssue issue = issue("Still there");

            assertThat(model().issues().find(issue.id())).contains(issue);
        }

        @Test
        void storesADraftWithItsHistory() {
            JiraIssue issue = issue("Before");
            var draft = new IssueDraft(issue);
            draft.set(IssueField.SUMMARY, "After");
            draft.set(IssueField.RESOLUTION, "1");

            JiraIssue stored = new IssueChanges(jira, new NoCustomValues()).store(draft, "dana");

            assertThat(jira.issues().find(issue.id())).contains(stored);
            assertThat(stored.resolvedAt()).isEqualTo(NOW);
            assertThat(jira.history().ofIssue(issue.id())).singleElement().satisfies(group -> {
                assertThat(group.authorKey()).isEqualTo("dana");
                assertThat(group.items())
                        .containsExactly(
                                new ChangeItem("summary", false, "Before", "Before", "After", "After"),
                                new ChangeItem("resolution", false, null, null, "1", "Fixed"));
            });
        }

        @Test
        void rollsBackWhatATransactionDidNotFinish() {
            assertThatThrownBy(() -> jira.inTransaction(() -> {
                        issue("Never");
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(issue("First").key()).isEqualTo(project.key() + "-1");
        }

        @Test
        void linksOnceAndFindsTheLinkFromBothEnds() {
            JiraIssue insight = issue("Insight");
            JiraIssue story = issue("Story");
            LinkType evidence = jira.links().typeNamed("evidence").orElseThrow();

            Link link = jira.links().add(evidence.id(), insight.id(), story.id());

            assertThat(jira.links().add(evidence.id(), insight.id(), story.id()))
                    .isEqualTo(link);
            assertThat(jira.links().outward(insight.id())).containsExactly(link);
            assertThat(jira.links().inward(story.id())).containsExactly(link);
            assertThat(link.otherThan(story.id())).isEqualTo(insight.id());
        }

        @Test
        void keepsRemoteLinksCommentsAndCustomValues() {
            JiraIssue issue = issue("Story");
            RemoteLink page = jira.remoteLinks()
                    .add(new RemoteLink(
                            0, issue.id(), "g", "Page", "http://localhost/p", null, null, "c", "C", null, null));
            Comment comment = jira.comments().add(issue.id(), "dana", "Well");
            CustomFieldDef field = jira.customFields().add("Criterion", "", "plugin:type");
            jira.customFields().setValues(field.id(), issue.id(), List.of("old"));
            jira.customFields().setValues(field.id(), issue.id(), List.of("new"));

            assertThat(jira.remoteLinks().findByGlobalId(issue.id(), "g")).contains(page);
            assertThat(jira.comments().ofIssue(issue.id())).containsExactly(comment);
            assertThat(jira.customFields().values(field.id(), issue.id())).containsExactly("new");

            jira.issues().delete(issue.id());

            assertThat(jira.issues().find(issue.id())).isEmpty();
            assertThat(jira.remoteLinks().find(page.id())).isEmpty();
        }

        @Test
        void hidesAnIssueFromWhoeverIsNotInItsSecurityLevel() {
            ProjectRole owners = jira.projects()
                    .roleNamed("Owners")
                    .orElseGet(() -> jira.projects().addRole("Owners", ""));
            jira.projects().addActor(project.id(), owners.id(), Holder.person("dana"));
            SecurityLevel level =
                    jira.projects().addSecurityLevel(project.id(), "Secret", List.of(Holder.role("Owners")));
            JiraIssue open = issue("Open");
            var draft = new IssueDraft(issue("Secret"));
            draft.set(IssueField.SECURITY, Long.toString(level.id()));
            JiraIssue secret = jira.issues().update(draft.now());

            assertThat(jira.access().sees(DANA, secret)).isTrue();
            assertThat(jira.access().sees(RITA, secret)).isFalse();
            assertThat(jira.access().sees(RITA, open)).isTrue();
            assertThat(jira.access().sees(null, open)).isFalse();
            assertThat(jira.access().may(RITA, Permission.EDIT_ISSUES, open)).isFalse();
            assertThat(jira.access().sight(DANA).sees(secret)).isTrue();
            assertThat(jira.access().sight(RITA).sees(secret)).isFalse();
            assertThat(jira.access().sight(RITA).sees(open)).isTrue();
            assertThat(jira.access().sight(null).sees(open)).isFalse();
        }

        @Test
        void knowsPeopleByPasswordAndName() {
            assertThat(jira.people().authenticates("DANA", "secret")).isTrue();
            assertThat(jira.people().authenticates("dana", "wrong")).isFalse();
            assertThat(jira.people().authenticates("nobody", "secret")).isFalse();
            assertThat(jira.people().search("deve", 10)).containsExactly(DANA);
            assertThat(jira.people().search("%", 10)).containsExactly(DANA, RITA);
            assertThat(jira.people().groupsOf("dana")).containsExactly("users");
        }
    }

    private static final class NoCustomValues implements CustomValues {
        @Override
        public void store(CustomFieldDef field, JiraIssue issue, Optional<Object> value) {
            throw new AssertionError("no custom field is changed here");
        }

        @Override
        public void index(JiraIssue issue) {}

        @Override
        public Optional<String> read(CustomFieldDef field, JiraIssue issue) {
            return Optional.empty();
        }
    }

    @Nested
    class OnH2 extends Contract {
        private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

        @Override
        String url() {
            return url;
        }
    }

    @Nested
    class OnPostgres extends Contract {
        private static EmbeddedPostgres server;

        @BeforeAll
        static void start() throws IOException {
            server = EmbeddedPostgres.start();
        }

        @AfterAll
        static void stop() throws IOException {
            server.close();
        }

        @Override
        String url() {
            return server.getJdbcUrl("postgres", "postgres");
        }
    }
}

package org.empathygate.jira.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.ApplicationProperties;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.empathygate.core.Answer;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.Transactions;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.bypass.DoneTransition;
import org.empathygate.core.bypass.DoneTransition.Kind;
import org.empathygate.core.bypass.Workflows;
import org.empathygate.core.ledger.InMemoryLedger;
import org.empathygate.core.policy.BrokenReference;
import org.empathygate.core.policy.InMemoryPolicies;
import org.empathygate.core.policy.InMemoryPolicyVersions;
import org.empathygate.core.policy.Policies;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyDesk;
import org.empathygate.core.policy.PolicyDraft;
import org.empathygate.core.policy.PolicyReferences;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.jira.GateFixture;
import org.empathygate.jira.Host;
import org.empathygate.jira.ShippedTexts;
import org.empathygate.jira.Velocity;
import org.empathygate.jira.issue.People;
import org.empathygate.jira.page.Address;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyPageTest {

    private static final ProjectKey SHOP = new ProjectKey("SHOP");
    private static final PersonId ADMIN = new PersonId("admin");

    private final Policies policies = new InMemoryPolicies();
    private final InMemoryPolicyVersions versions = new InMemoryPolicyVersions();
    private PolicyReferences references = PolicyReferences.ALL_KNOWN;
    private Locale locale = Locale.ENGLISH;
    private final Host<Workflows> workflows = Host.of(Workflows.class);
    private final Host<Permissions> permissions = Host.of(Permissions.class);

    private PolicyDesk desk() {
        var book = new PolicyBook(policies, references, GateFixture.CLOCK, Duration.ZERO);
        return new PolicyDesk(
                book, policies, versions, references, new InMemoryLedger(), Transactions.NONE, GateFixture.CLOCK);
    }

    private void save(int basedOn, Map<String, ?> fields) {
        assertThat(desk().change(PolicyScope.of(SHOP), new PolicyDraft(fields), basedOn, ADMIN))
                .isInstanceOf(Answer.Done.class);
    }

    private String page() {
        var pages = new PolicyPages(
                desk(),
                choices(),
                new CoverageRows(
                        workflows.build(), permissions.build(), () -> Optional.of(ADMIN), ShippedTexts.in(locale)),
                new People(
                        Host.of(UserManager.class).build(),
                        Host.of(JiraAuthenticationContext.class).build()),
                new Address(Host.of(ApplicationProperties.class)
                        .answering("getBaseUrl", "/jira")
                        .build()),
                ShippedTexts.in(locale));
        return new Velocity().render("empathy-gate/project/policy.vm", Map.of("page", pages.of(SHOP)));
    }

    private static PolicyChoices choices() {
        return new PolicyChoices(
                Host.of(ProjectManager.class)
                        .answering(
                                "getProjectObjByKey",
                                Host.of(Project.class)
                                        .answering("getIssueTypes", List.of(named(IssueType.class, "Story")))
                                        .build())
                        .build(),
                Host.of(IssueLinkTypeManager.class)
                        .answering(
                                "getIssueLinkTypes",
                                List.of(named(IssueLinkType.class, "Relates"), named(IssueLinkType.class, "Evidence")))
                        .build(),
                Host.of(ProjectRoleManager.class)
                        .answering("getProjectRoles", List.of(named(ProjectRole.class, "Product Owners")))
                        .build());
    }

    private static <T> T named(Class<T> type, String name) {
        return Host.of(type).answering("getName", name).build();
    }

    private static List<String> after(String page, String start) {
        return Arrays.stream(page.split(Pattern.quote(start), -1))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .toList();
    }

    @Nested
    class EveryFieldOfThePolicy {

        @Test
        void hasItsPlaceOnThePage() {
            assertThat(after(page(), "data-field=\""))
                    .containsExactlyInAnyOrderElementsOf(
                            PolicyDraft.fieldsOf(Policy.DEFAULT).keySet());
        }

        @ParameterizedTest
        @ValueSource(strings = {"en", "de"})
        void isNamedAndExplained(String language) {
            locale = Locale.forLanguageTag(language);

            assertThat(page()).doesNotContain("empathy-gate-ui.").doesNotContain("$");
        }

        @Test
        void isShownAsWhatItHolds() {
            PolicyDraft.fieldsOf(Policy.DEFAULT).forEach((name, value) -> {
                var shape = PolicyField.ALL.stream()
                        .filter(field -> field.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .kind()
                        .shape();

                assertThat(shape)
                        .as(name)
                        .isIn(
                                value instanceof Boolean
                                        ? List.of("flag")
                                        : value instanceof Integer
                                                ? List.of("number")
                                                : value instanceof Map
                                                        ? List.of("tiers")
                                                        : value instanceof List
                                                                ? List.of("lines", "choices")
                                                                : List.of("tier"));
            });
        }

        @Test
        void hasALabelAndAPlaceForItsErrorThatItPointsTo() {
            var page = page();
            var ids = after(page, " id=\"");

            assertThat(ids).doesNotHaveDuplicates();
            assertThat(after(page, "<label for=\"")).isSubsetOf(ids);
            assertThat(after(page, "aria-describedby=\"").stream().flatMap(all -> Arrays.stream(all.split(" "))))
                    .isSubsetOf(ids);
            assertThat(after(page, "aria-labelledby=\"")).isSubsetOf(ids);
            assertThat(after(page, "data-error-for=\""))
                    .containsAll(PolicyDraft.fieldsOf(Policy.DEFAULT).keySet());
        }
    }

    @Nested
    class WhatTheProjectAsksFor {

        @Test
        void isTheDefaultUntilSomebodySavesItsOwn() {
            assertThat(page())
                    .contains("data-version=\"0\"")
                    .contains("This project has no policy of its own yet.")
                    .contains("name=\"defaultTier\" value=\"OBSERVE\" checked")
                    .contains("name=\"evidenceLinkTypes\" value=\"Evidence\" checked")
                    .doesNotContain("name=\"evidenceLinkTypes\" value=\"Relates\" checked")
                    .contains("name=\"freshnessDays\" value=\"180\"")
                    .contains("Won't Do\nWon't Fix");
        }

        @Test
        void isShownWithWhoSavedItAndWhatEachVersionChanged() {
            save(0, Map.of("defaultTier", "WARN"));
            save(1, Map.of("tiers", Map.of("Story", "ENFORCE", "Gone type", "OFF"), "pagesCount", false));

            assertThat(page())
                    .contains("data-version=\"2\" data-changed-by=\"admin\"")
                    .contains("value=\"ENFORCE\" selected")
                    .contains("<bdi>Gone type</bdi> <span class=\"empathy-gate-quiet\">(not in this project)")
                    .containsSubsequence(
                            "data-version-number=\"2\"",
                            "<th scope=\"row\">Tier by issue type</th><td>nothing</td><td>",
                            "<th scope=\"row\">Linked Confluence pages count</th><td>yes</td><td>no</td>",
                            "data-version-number=\"1\"",
                            "<th scope=\"row\">Tier</th><td>Observe</td><td>Warn</td>",
                            "data-empathy-gate-restore=\"1\"")
                    .contains("Story: Enforce")
                    .doesNotContain("data-empathy-gate-restore=\"2\"");
        }

        @Test
        void cannotBeSavedBeforeTheScriptIsThere() {
            assertThat(page())
                    .contains("<noscript>")
                    .contains("<button type=\"submit\" class=\"aui-button aui-button-primary\""
                            + " data-empathy-gate-needs-script=\"true\" disabled>");
        }

        @Test
        void cannotBecomeMarkup() {
            save(0, Map.of("allowedHosts", List.of("</textarea><script>alert(1)</script>", "\" onfocus=\"x")));

            assertThat(page()).doesNotContain("<script").doesNotContain("\" onfocus");
        }
    }

    @Nested
    class AWayIntoDone {

        private static final String ADD = "data-empathy-gate-cover=\"31\" data-workflow=\"Shop\"";

        private static DoneTransition way(DoneTransition.Kind kind, boolean covered, boolean inDraft) {
            return new DoneTransition("Shop", 31, "Finish", kind, List.of("Doing"), "Done", covered, inDraft);
        }

        @Test
        void isNamedWithAButtonWhenItDoesNotAskTheGate() {
            workflows.answering("intoDone", List.of(way(Kind.FROM_STATUS, false, false)));
            permissions.answering("maySystemAdminister", true);

            assertThat(page())
                    .contains("do not ask the gate")
                    .contains("\u201cFinish\u201d from Doing to Done, in the workflow \u201cShop\u201d")
                    .contains(ADD)
                    .doesNotContain("in the draft, not published yet");
        }

        @Test
        void hasNoButtonForThoseWhoMayNotChangeWorkflows() {
            workflows.answering("intoDone", List.of(way(Kind.FROM_STATUS, false, false)));

            assertThat(page()).contains("\u201cFinish\u201d").doesNotContain(ADD);
        }

        @Test
        void hasNoButtonWhereTheGateCannotBeAddedOrIsInTheDraft() {
            workflows.answering("intoDone", List.of(way(Kind.CREATE, false, false), way(Kind.GLOBAL, false, true)));
            permissions.answering("maySystemAdminister", true);

            assertThat(page())
                    .contains("Creating straight into Done")
                    .contains("in the draft, not published yet")
                    .doesNotContain(ADD);
        }

        @ParameterizedTest
        @EnumSource
        void isDescribedWhereverItStarts(DoneTransition.Kind kind) {
            workflows.answering("intoDone", List.of(way(kind, false, false)));

            assertThat(page()).contains("\u201cShop\u201d").doesNotContain("empathy-gate-ui.");
        }

        @Test
        void isNotListedWhenItAsks() {
            workflows.answering("intoDone", List.of(way(Kind.FROM_STATUS, true, false)));

            assertThat(page())
                    .contains("Every transition into a done status asks the gate.")
                    .doesNotContain(ADD);
        }

        @Test
        void isSaidToBeUnknownWhenWorkflowsCannotBeRead() {
            workflows.doing("intoDone", arguments -> {
                throw new UnreadableException("workflows");
            });

            assertThat(page()).contains("could not be read just now").doesNotContain(ADD);
        }

        @Test
        void cannotBecomeMarkup() {
            workflows.answering(
                    "intoDone",
                    List.of(new DoneTransition(
                            "\"><script>w",
                            31,
                            "<script>n",
                            Kind.FROM_STATUS,
                            List.of("<script>f"),
                            "<script>t",
                            false,
                            false)));
            permissions.answering("maySystemAdminister", true);

            assertThat(page()).contains("data-empathy-gate-cover").doesNotContain("<script");
        }
    }

    @Nested
    class ABrokenReference {

        @Test
        void isNamedAtTheTopAndAtItsField() {
            references = policy -> List.of(new BrokenReference("evidenceLinkTypes", "Evidence"));

            assertThat(page())
                    .containsSubsequence(
                            "This policy names what Jira no longer has",
                            "<a href=\"#empathy-gate-field-evidenceLinkTypes\">Link types that support</a>:"
                                    + " <strong><bdi>Evidence</bdi></strong>",
                            "No longer in Jira: Evidence.");
        }

        @Test
        void cannotBecomeMarkup() {
            references = policy -> List.of(new BrokenReference("evidenceLinkTypes", "<script>\" onfocus=\"x"));

            assertThat(page())
                    .containsSubsequence("&lt;script&gt;&quot; onfocus=&quot;x", "&lt;script&gt;&quot; onfocus=&quot;x")
                    .doesNotContain("<script", "\" onfocus");
        }
    }

    @Nested
    class TheLink {

        private final Project shop =
                Host.of(Project.class).answering("getKey", "SHOP").build();

        @Test
        void isShownToThoseWhoAdministerTheProject() {
            assertThat(link(true).shouldDisplay(Map.of("project", shop))).isTrue();
            assertThat(link(false).shouldDisplay(Map.of("project", shop))).isFalse();
        }

        @Test
        void isNotShownWhereThereIsNoProjectOrNobodyKnows() {
            assertThat(link(true).shouldDisplay(Map.of())).isFalse();
            assertThat(new AdministersProject(
                                    Host.of(Permissions.class)
                                            .doing("mayAdminister", arguments -> {
                                                throw new UnreadableException("permissions");
                                            })
                                            .build(),
                                    Optional::empty)
                            .shouldDisplay(Map.of("project", shop)))
                    .isFalse();
        }

        private AdministersProject link(boolean administers) {
            return new AdministersProject(
                    Host.of(Permissions.class)
                            .answering("mayAdminister", administers)
                            .build(),
                    () -> Optional.of(ADMIN));
        }
    }
}

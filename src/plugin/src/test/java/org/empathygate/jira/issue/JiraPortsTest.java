package org.empathygate.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.HostSource;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.override.Authority;
import org.empathygate.core.override.AuthorityKind;
import org.empathygate.core.policy.Deciders;
import org.empathygate.core.policy.EvidenceRule;
import org.empathygate.core.policy.Names;
import org.empathygate.core.policy.Policy;
import org.empathygate.jira.GateFixture;
import org.empathygate.jira.Host;
import org.empathygate.jira.Issues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JiraPortsTest {

    private static final PersonId DANA = new PersonId("dana");
    private static final ApplicationUser DANA_IN_JIRA = Host.of(ApplicationUser.class)
            .answering("getKey", "dana")
            .answering("getDisplayName", "Dana D.")
            .answering("isActive", true)
            .build();
    private static final WorkItemFacts SHOP_1 = new WorkItemFacts(
            new WorkItemId(Issues.SHOP_1),
            new WorkItemKey("SHOP-1"),
            new ProjectKey("SHOP"),
            "Story",
            null,
            null,
            null,
            List.of());

    @Nested
    class FactsOfAnIssue {

        @Test
        void areWhatTheScreenLeavesBehind() {
            var criterion = Host.of(CustomField.class)
                    .answering(
                            "getCustomFieldType",
                            Host.of(CustomFieldType.class)
                                    .answering("getKey", "org.empathygate.plugin:empathy-criterion")
                                    .build())
                    .build();
            var facts = new IssueFacts(Host.of(CustomFieldManager.class)
                    .answering("getCustomFieldObjects", List.of(criterion))
                    .build());

            assertThat(facts.of(Issues.aStory()
                            .answering("getCustomFieldValue", "Finds the parcel")
                            .answering("getAssignee", DANA_IN_JIRA)
                            .answering(
                                    "getResolution",
                                    Host.of(Resolution.class)
                                            .answering("getName", "Won't Do")
                                            .build())
                            .build()))
                    .isEqualTo(new WorkItemFacts(
                            SHOP_1.id(),
                            SHOP_1.key(),
                            SHOP_1.project(),
                            "Story",
                            "Won't Do",
                            "Finds the parcel",
                            DANA,
                            List.of()));
        }

        @Test
        void needAnId() {
            assertThatThrownBy(() -> new IssueFacts(Issues.noFields())
                            .of(Issues.aStory().answering("getId", null).build()))
                    .isInstanceOf(UnreadableException.class);
        }

        @Test
        void takeTheProjectFromTheKeyWhenJiraDoesNotSay() {
            var facts = new IssueFacts(Issues.noFields())
                    .of(Issues.aStory().answering("getProjectObject", null).build());

            assertThat(facts.project()).isEqualTo(new ProjectKey("SHOP"));
            assertThat(facts.unread()).contains("project");
        }
    }

    @Nested
    class NativeEvidence {

        private final EvidenceRule rule = Policy.DEFAULT.evidence();
        private final MutableIssue insight31 =
                Issues.issue(31, "SHOP-31", "Customer insight").build();
        private final MutableIssue insight32 =
                Issues.issue(32, "SHOP-32", "Customer insight").build();
        private final MutableIssue bug = Issues.issue(33, "SHOP-33", "Bug").build();

        @Test
        void countsInEitherDirection() {
            var links = Host.of(IssueLinkManager.class)
                    .answering("getOutwardLinks", List.of(link("Evidence", insight31)))
                    .answering("getInwardLinks", List.of(link("Evidence", insight32)))
                    .build();

            assertThat(evidence(links).of(SHOP_1, rule)).containsExactly(supporting("SHOP-31"), supporting("SHOP-32"));
        }

        @Test
        void needsACountedLinkTypeAndAnInsightType() {
            var links = Host.of(IssueLinkManager.class)
                    .answering("getOutwardLinks", List.of(link("Relates", insight31), link("Evidence", bug)))
                    .build();

            assertThat(evidence(links).of(SHOP_1, rule)).isEmpty();
        }

        @Test
        void isNotALinkToAnIssueThatIsGone() {
            var links = Host.of(IssueLinkManager.class)
                    .answering(
                            "getOutwardLinks",
                            List.of(
                                    link(
                                            "Evidence",
                                            Issues.issue(99, "SHOP-99", "Customer insight")
                                                    .build()),
                                    link("Evidence", insight31)))
                    .build();

            assertThat(evidence(links).of(SHOP_1, rule)).containsExactly(supporting("SHOP-31"));
        }

        @Test
        void asksJiraOnceForAllLinkedIssues() {
            var calls = new AtomicInteger();
            var all = Issues.manager(Issues.aStory().build(), insight31, insight32);
            var counting = Host.of(IssueManager.class)
                    .doing("getIssueObjects", arguments -> {
                        calls.incrementAndGet();
                        return all.getIssueObjects(List.of(31L, 32L));
                    })
                    .build();
            var links = Host.of(IssueLinkManager.class)
                    .answering("getOutwardLinks", List.of(link("Evidence", insight31), link("Evidence", insight32)))
                    .build();

            assertThat(new JiraEvidence(counting, links, Issues.noPages(), GateFixture.everybodyMayBrowse())
                            .of(SHOP_1, rule))
                    .hasSize(2);
            assertThat(calls).hasValue(1);
        }

        @Test
        void contradictsWhenTheLinkTypeSaysSo() {
            var strict = new EvidenceRule(
                    Names.of("Evidence"),
                    Names.of("Contradiction"),
                    Names.of("Customer insight"),
                    true,
                    180,
                    true,
                    false,
                    Names.NONE);
            var links = Host.of(IssueLinkManager.class)
                    .answering("getInwardLinks", List.of(link("Contradiction", insight31)))
                    .build();

            assertThat(evidence(links).of(SHOP_1, strict))
                    .singleElement()
                    .returns(Stance.CONTRADICTS, Evidence::stance);
        }

        @Test
        void aLinkedConfluencePageIsUndatedAndNamedByPageAndLink() {
            assertThat(withPage("appId=1&pageId=77", "com.atlassian.confluence").of(SHOP_1, rule))
                    .containsExactly(new Evidence(EvidenceRef.page("77@5"), Stance.SUPPORTS, true, null, null));
        }

        @Test
        void aLinkedPageOfAnotherApplicationDoesNotCount() {
            assertThat(withPage("pageId=77", "com.example").of(SHOP_1, rule)).isEmpty();
        }

        @Test
        void aPageIsShownAsJiraKeepsIt() {
            assertThat(withPage("pageId=77", "com.atlassian.confluence").show(EvidenceRef.page("77@5"), DANA))
                    .contains(new HostSource(EvidenceRef.page("77@5"), "Interviews", "https://wiki.example/77"));
        }

        @Test
        void anIssueThatTheReaderMayNotSeeIsNotShown() {
            var hidden = new JiraEvidence(
                    Issues.manager(Issues.aCustomerInsight().build()),
                    Issues.noLinks(),
                    Issues.noPages(),
                    permissions(Host.of(PermissionManager.class)));

            assertThat(hidden.show(EvidenceRef.issue("SHOP-31"), DANA)).isEmpty();
        }

        private JiraEvidence evidence(IssueLinkManager links) {
            return new JiraEvidence(
                    Issues.manager(Issues.aStory().build(), insight31, insight32, bug),
                    links,
                    Issues.noPages(),
                    GateFixture.everybodyMayBrowse());
        }

        private JiraEvidence withPage(String globalId, String application) {
            var page = new RemoteIssueLink(
                    5L,
                    Issues.SHOP_1,
                    globalId,
                    "Interviews",
                    null,
                    "https://wiki.example/77",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    application,
                    null);
            return new JiraEvidence(
                    Issues.manager(Issues.aStory().build()),
                    Issues.noLinks(),
                    Host.of(RemoteIssueLinkManager.class)
                            .answering("getRemoteIssueLinksForIssue", List.of(page))
                            .answering("getRemoteIssueLink", page)
                            .build(),
                    GateFixture.everybodyMayBrowse());
        }

        private Evidence supporting(String key) {
            return new Evidence(EvidenceRef.issue(key), Stance.SUPPORTS, true, LocalDate.parse("2026-08-12"), null);
        }

        /** To or from the other issue, whichever of the two is asked. */
        private IssueLink link(String linkType, MutableIssue other) {
            return Host.of(IssueLink.class)
                    .answering(
                            "getIssueLinkType",
                            Host.of(IssueLinkType.class)
                                    .answering("getName", linkType)
                                    .build())
                    .answering("getSourceId", other.getId())
                    .answering("getDestinationId", other.getId())
                    .build();
        }
    }

    @Nested
    class WhatAPersonMayDo {

        @Test
        void isWhatJiraAllows() {
            var permissions = permissions(Host.of(PermissionManager.class).answering("hasPermission", true));

            assertThat(permissions.mayBrowse(DANA, SHOP_1.key())).isTrue();
            assertThat(permissions.mayLink(DANA, SHOP_1.key())).isTrue();
            assertThat(permissions.mayCreate(DANA, SHOP_1.project())).isTrue();
        }

        @Test
        void isNothingForAUserWhomJiraDoesNotKnow() {
            var permissions = permissions(Host.of(PermissionManager.class).answering("hasPermission", true));

            assertThat(permissions.mayBrowse(new PersonId("gone"), SHOP_1.key()))
                    .isFalse();
        }

        @Test
        void isAskedForAnonymousReadersToo() {
            var permissions = permissions(
                    Host.of(PermissionManager.class).doing("hasPermission", arguments -> arguments.get(2) == null));

            assertThat(permissions.mayBrowse(null, SHOP_1.key())).isTrue();
            assertThat(permissions.maySystemAdminister(null)).isFalse();
        }

        @Test
        void isNothingWithAWorkItemThatDoesNotExist() {
            var permissions = permissions(Host.of(PermissionManager.class).answering("hasPermission", true));

            assertThat(permissions.mayBrowse(DANA, new WorkItemKey("SHOP-999"))).isFalse();
        }
    }

    @Nested
    class WhoDecides {

        @Test
        void isWhoHasTheRole() {
            var roles = Host.of(ProjectRoleManager.class)
                    .doing(
                            "getProjectRole",
                            arguments -> "Product Owners".equals(arguments.get(0))
                                    ? Host.of(ProjectRole.class).build()
                                    : null)
                    .answering("isUserInProjectRole", true);

            assertThat(approvers(roles).authority(DANA, SHOP_1.project(), role("Product Owners")))
                    .contains(new Authority(AuthorityKind.ROLE, "Product Owners"));
            assertThat(approvers(roles).authority(DANA, SHOP_1.project(), role("Nobody")))
                    .isEmpty();
        }

        @Test
        void isWhoIsInTheGroup() {
            var groups =
                    Host.of(GroupManager.class).doing("isUserInGroup", arguments -> "leads".equals(arguments.get(1)));
            var deciders = new Deciders(Names.NONE, Names.of("others", "leads"), Names.of("dana"));

            assertThat(new JiraApprovers(Host.of(ProjectRoleManager.class).build(), groups.build(), shop(), people())
                            .authority(DANA, SHOP_1.project(), deciders))
                    .contains(new Authority(AuthorityKind.GROUP, "leads"));
        }

        @Test
        void isWhoIsNamed() {
            var deciders = new Deciders(Names.NONE, Names.NONE, Names.of("dana"));

            assertThat(approvers(Host.of(ProjectRoleManager.class)).authority(DANA, SHOP_1.project(), deciders))
                    .contains(new Authority(AuthorityKind.USER, "dana"));
        }

        private Deciders role(String role) {
            return new Deciders(Names.of(role), Names.NONE, Names.NONE);
        }

        private JiraApprovers approvers(Host<ProjectRoleManager> roles) {
            return new JiraApprovers(roles.build(), Host.of(GroupManager.class).build(), shop(), people());
        }
    }

    @Nested
    class ABrokenHost {

        @Test
        void isUnreadableWhateverItThrows() {
            assertThatThrownBy(() -> HostBoundary.read("a thing", () -> {
                        throw new NoSuchMethodError("gone");
                    }))
                    .isInstanceOf(UnreadableException.class)
                    .hasMessageContaining("a thing");
        }
    }

    private static JiraPermissions permissions(Host<PermissionManager> answers) {
        return new JiraPermissions(
                answers.build(),
                Host.of(GlobalPermissionManager.class).build(),
                Issues.manager(
                        Issues.aStory().build(), Issues.aCustomerInsight().build()),
                shop(),
                people());
    }

    private static ProjectManager shop() {
        return Host.of(ProjectManager.class)
                .answering("getProjectObjByKey", Host.of(Project.class).build())
                .build();
    }

    private static People people() {
        return new People(
                Host.of(UserManager.class)
                        .doing("getUserByKey", arguments -> known(arguments.get(0)))
                        .build(),
                Issues.english());
    }

    private static @Nullable ApplicationUser known(Object key) {
        return "dana".equals(key) ? DANA_IN_JIRA : null;
    }
}

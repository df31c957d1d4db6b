package org.empathygate.benchmarks.host;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.core.Permissions;

/**
 * The host's services around one story with five links. Four of them never count: two for their type, one because it
 * leads to no insight, one because that is stale. The last one, in the order in which links are read, leads to a customer insight: when it is fresh, it lets the story pass.
 */
public final class HostInMemory {

    private static final String DANA = "dana";

    private final OneIssue story;
    private final Map<Long, OneIssue> issues;
    private final List<IssueLink> outward;
    private final List<IssueLink> inward;

    public HostInMemory(Instant now, Duration insightAge) {
        var shop = new OneProject("SHOP");
        var dana = new Person(DANA);
        var evidence = new OneLinkType(1, "Evidence");
        var relates = new OneLinkType(2, "Relates");
        var storyType = new Named("10001", "Story");
        var insightType = new Named("10100", "Customer insight");
        story = new OneIssue(1, "SHOP-1", storyType, shop, dana, now);
        var otherStory = new OneIssue(2, "SHOP-2", storyType, shop, dana, now);
        var unrelated = new OneIssue(3, "SHOP-3", insightType, shop, dana, now);
        var stale = new OneIssue(4, "SHOP-4", insightType, shop, dana, now.minus(Duration.ofDays(400)));
        var insight = new OneIssue(5, "SHOP-5", insightType, shop, dana, now.minus(insightAge));
        issues = Stream.of(story, otherStory, unrelated, stale, insight)
                .collect(Collectors.toUnmodifiableMap(OneIssue::id, Function.identity()));
        outward = List.of(new OneLink(11, relates, story, otherStory), new OneLink(12, relates, story, unrelated));
        inward = List.of(
                new OneLink(13, evidence, otherStory, story),
                new OneLink(14, evidence, stale, story),
                new OneLink(15, evidence, insight, story));
    }

    public Issue story() {
        return story;
    }

    public IssueLinkManager links() {
        return new StoryLinks(story.id(), outward, inward);
    }

    public IssueManager issues() {
        return new KnownIssues(issues);
    }

    public RemoteIssueLinkManager remoteLinks() {
        return new NoRemoteLinks();
    }

    public IssueLinkTypeManager linkTypes() {
        return NotAsked.service(IssueLinkTypeManager.class);
    }

    public Permissions permissions() {
        return NotAsked.service(Permissions.class);
    }

    public UserManager users() {
        return NotAsked.service(UserManager.class);
    }

    /** Five text fields, of which the last one read is the empathy criterion's. */
    public CustomFieldManager fields(String criterionType) {
        return new TextFields(List.of(
                OneField.ofType(1, "Release note", "textfield"),
                OneField.ofType(2, "Team", "textfield"),
                OneField.ofType(3, "Epic", "textfield"),
                OneField.ofType(4, "Risk", "textfield"),
                OneField.ofType(5, "Empathy criterion", criterionType)));
    }

    public JiraAuthenticationContext authentication() {
        return new SignedIn(new Person(DANA));
    }
}

package org.empathygate.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Function;
import org.empathygate.core.BundledTexts;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.Transactions;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.bypass.Gaps;
import org.empathygate.core.bypass.InMemoryGaps;
import org.empathygate.core.gate.Decisions;
import org.empathygate.core.gate.GateKeeper;
import org.empathygate.core.gate.GateMessage;
import org.empathygate.core.insight.EvidenceBook;
import org.empathygate.core.insight.EvidenceLink;
import org.empathygate.core.insight.EvidenceLinks;
import org.empathygate.core.insight.InMemoryEvidenceLinks;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.ledger.InMemoryLedger;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.override.InMemoryOverrides;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.policy.InMemoryPolicies;
import org.empathygate.core.policy.Policies;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReferences;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.PolicyText;
import org.empathygate.core.policy.StoredPolicy;
import org.empathygate.core.policy.Tier;
import org.empathygate.core.policy.Tiers;
import org.empathygate.jira.field.GapStatus;
import org.empathygate.jira.issue.IssueFacts;
import org.empathygate.jira.issue.JiraEvidence;
import org.empathygate.jira.issue.People;
import org.empathygate.jira.workflow.SubmittedLinks;
import org.empathygate.jira.workflow.TransitionBoundary;
import org.jspecify.annotations.Nullable;

/**
 * The gate over stores in memory and a scripted Jira, with one Story that has valid evidence. Fields are open on purpose: a
 * test replaces a part before it asks for the whole.
 */
public final class GateFixture {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    public static final JiraAuthenticationContext ANONYMOUS = Issues.english();

    public final Tier tier;
    public Policies policies = new InMemoryPolicies();
    public EvidenceLinks links = new InMemoryEvidenceLinks();
    public final InMemoryOverrides standing = new InMemoryOverrides();
    public Overrides overrides = standing;
    public Function<PersonId, String> names = PersonId::userKey;
    public Ledger ledger = new InMemoryLedger();
    public final Gaps gaps = new InMemoryGaps();
    public Host<MutableIssue> issue = Issues.aStory();
    public MutableIssue insight = Issues.aCustomerInsight().build();
    public IssueLinkManager issueLinks = Issues.noLinks();
    public CustomFieldManager fields = Issues.noFields();
    public JiraAuthenticationContext authentication = ANONYMOUS;

    private @Nullable PolicyBook book;

    private GateFixture(Tier tier) {
        this.tier = tier;
        var policy = Policy.DEFAULT.with(Tiers.all(tier), 1);
        policies.replace(PolicyScope.GLOBAL, new StoredPolicy(policy.tiers(), PolicyText.write(policy), 1), 0);
    }

    public static GateFixture under(Tier tier) {
        return new GateFixture(tier);
    }

    public GateFixture withEvidence() {
        links.link(new EvidenceLink(
                EvidenceLink.NOT_STORED,
                new WorkItemId(Issues.SHOP_1),
                new InsightKey("INS-31"),
                Stance.SUPPORTS,
                "They give up at this very step",
                LocalDate.parse("2026-11-01"),
                true,
                new PersonId("dana"),
                CLOCK.instant()));
        return this;
    }

    public GateFixture with(Failure failure) {
        failure.in(this);
        return this;
    }

    /** The policy was read once, and the book remembers its tiers. */
    void tierKnown() {
        book = new PolicyBook(new SwitchedPolicies(this), PolicyReferences.ALL_KNOWN, CLOCK, Duration.ZERO);
        book.effective(new ProjectKey("SHOP"));
    }

    /** A node that starts while the store is down. */
    public void forgetTier() {
        book = null;
    }

    public MutableIssue story() {
        return issue.build();
    }

    public PolicyBook book() {
        return book == null ? new PolicyBook(policies, PolicyReferences.ALL_KNOWN, CLOCK, Duration.ZERO) : book;
    }

    public IssueFacts facts() {
        return new IssueFacts(fields);
    }

    public People people() {
        return new People(Host.of(UserManager.class).build(), authentication);
    }

    public EvidenceBook evidence() {
        return new EvidenceBook(links, hostEvidence());
    }

    public JiraEvidence hostEvidence() {
        return new JiraEvidence(Issues.manager(story(), insight), issueLinks, Issues.noPages(), everybodyMayBrowse());
    }

    public Decisions decisions() {
        return new Decisions(ledger);
    }

    public GateKeeper keeper() {
        return new GateKeeper(book(), evidence(), overrides, ledger, Transactions.NONE, CLOCK);
    }

    public TransitionBoundary boundary() {
        return new TransitionBoundary(
                keeper(),
                book(),
                facts(),
                new SubmittedLinks(Issues.manager(story(), insight), Issues.linkTypes()),
                people(),
                message());
    }

    public GapStatus gapStatus() {
        return new GapStatus(facts(), keeper(), decisions(), gaps);
    }

    public GateMessage message() {
        return new GateMessage(new BundledTexts(Locale.ENGLISH), names);
    }

    public static Permissions everybodyMayBrowse() {
        return new Permissions() {
            @Override
            public boolean mayBrowse(@Nullable PersonId person, WorkItemKey workItem) {
                return true;
            }

            @Override
            public boolean mayEdit(@Nullable PersonId person, WorkItemKey workItem) {
                return true;
            }

            @Override
            public boolean mayLink(@Nullable PersonId person, WorkItemKey workItem) {
                return true;
            }

            @Override
            public boolean mayBrowse(@Nullable PersonId person, ProjectKey project) {
                return true;
            }

            @Override
            public boolean mayCreate(@Nullable PersonId person, ProjectKey project) {
                return true;
            }

            @Override
            public boolean mayAdminister(@Nullable PersonId person, ProjectKey project) {
                return false;
            }

            @Override
            public boolean maySystemAdminister(@Nullable PersonId person) {
                return false;
            }
        };
    }
}

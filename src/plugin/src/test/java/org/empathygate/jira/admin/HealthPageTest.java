package org.empathygate.jira.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.ApplicationProperties;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.health.Job;
import org.empathygate.core.health.PlatformCheck;
import org.empathygate.core.policy.BrokenReference;
import org.empathygate.core.policy.InMemoryPolicies;
import org.empathygate.core.policy.Policies;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyCheck;
import org.empathygate.core.policy.PolicyReferences;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.PolicyText;
import org.empathygate.core.policy.StoredPolicy;
import org.empathygate.core.policy.Tier;
import org.empathygate.core.policy.Tiers;
import org.empathygate.jira.Host;
import org.empathygate.jira.ShippedTexts;
import org.empathygate.jira.Velocity;
import org.empathygate.jira.page.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthPageTest {

    private static final PlatformCheck GOOD =
            new PlatformCheck("jira", "11.3.0", 420, List.of(), List.of("com.example.Store"));

    private final Policies policies = new InMemoryPolicies();

    private List<Job> jobs = List.of(new Job("ledger", true, Map.of("waiting", "0")));

    private String page(PlatformCheck check, PolicyReferences references, Locale locale) {
        var pages = new HealthPages(
                check,
                new PolicyCheck(policies, references),
                List.of(() -> jobs),
                new Address(Host.of(ApplicationProperties.class)
                        .answering("getBaseUrl", "/jira")
                        .build()),
                ShippedTexts.in(locale));
        return new Velocity().render("empathy-gate/admin/health.vm", Map.of("page", pages.all()));
    }

    private void store(PolicyScope scope, String text) {
        policies.replace(scope, new StoredPolicy(Tiers.all(Tier.ENFORCE), text, 1), 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void saysThatAllIsWellAndOnWhat(String language) {
        var page = page(GOOD, PolicyReferences.ALL_KNOWN, Locale.forLanguageTag(language));

        assertThat(page)
                .contains("jira 11.3.0")
                .contains("420")
                .contains("<li>com.example.Store</li>")
                .contains("empathy-gate-good")
                .doesNotContain("empathy-gate-bad\"")
                .doesNotContain("empathy-gate-ui.")
                .doesNotContain("$");
    }

    @Test
    void saysHowTheWorkStandsThatGoesOnByItself() {
        jobs = List.of(new Job("ledger", false, Map.of("waiting", "12")));

        assertThat(page(GOOD, PolicyReferences.ALL_KNOWN, Locale.ENGLISH))
                .contains("<h3>Ledger <span class=\"empathy-gate-badge empathy-gate-bad\">needs attention</span></h3>")
                .contains("<li>Waiting: 12</li>")
                .contains("Something needs you.");
    }

    @Test
    void namesWhatThisJiraLacks() {
        var lacking = new PlatformCheck("jira", "11.3.0", 420, List.of("method Issue.getKey()"), List.of());

        assertThat(page(lacking, PolicyReferences.ALL_KNOWN, Locale.ENGLISH))
                .contains("1 of 420 classes and methods that the plugin uses are missing.")
                .contains("<li>method Issue.getKey()</li>")
                .contains("empathy-gate-bad\"");
    }

    @Test
    void namesTheBrokenPoliciesOfAllProjectsAndLeadsToThem() {
        store(PolicyScope.of(new ProjectKey("SHOP")), PolicyText.write(Policy.DEFAULT));
        store(PolicyScope.of(new ProjectKey("LAB")), "not a policy");

        assertThat(page(
                        GOOD,
                        policy -> List.of(new BrokenReference("approverRoles", "Product Owners")),
                        Locale.ENGLISH))
                .containsSubsequence(
                        "<a href=\"/jira/secure/EmpathyPolicy.jspa?projectKey=LAB\">LAB</a>:"
                                + " the stored policy cannot be read",
                        "<a href=\"/jira/secure/EmpathyPolicy.jspa?projectKey=SHOP\">SHOP</a>",
                        "Project roles: <strong><bdi>Product Owners</bdi></strong>");
    }

    @Test
    void saysTheRestWhilePoliciesCannotBeRead() {
        store(PolicyScope.GLOBAL, PolicyText.write(Policy.DEFAULT));

        assertThat(page(
                        GOOD,
                        policy -> {
                            throw new UnreadableException("roles");
                        },
                        Locale.ENGLISH))
                .contains("The policies could not be read just now.")
                .contains("jira 11.3.0");
    }

    @Test
    void saysInTheReadersWordsWhatJobsSay() {
        jobs = List.of(
                new Job("org.empathygate.plugin:bypass-sweep", true, Map.of("last run", "2026-11-23T09:30:00Z")));

        assertThat(page(GOOD, PolicyReferences.ALL_KNOWN, Locale.GERMAN))
                .contains("Suche nach Vorg\u00e4ngen, die das Gate umgangen haben")
                .contains("<li>Zuletzt gelaufen: 23.11.2026, 09:30 UTC</li>")
                .contains("org.empathygate.plugin:bypass-sweep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "$!{x} #set($y = 1) ${page.class} {0}", "\" onmouseover=\"x"})
    void cannotBecomeMarkup(String hostile) {
        store(PolicyScope.of(new ProjectKey("LAB")), PolicyText.write(Policy.DEFAULT));
        jobs = List.of(new Job(hostile, false, Map.of(hostile, hostile)));
        var check = new PlatformCheck(hostile, hostile, 2, List.of(hostile), List.of(hostile));

        var page = page(check, policy -> List.of(new BrokenReference("approverRoles", hostile)), Locale.ENGLISH);

        var shown = hostile.replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
        assertThat(page.split(java.util.regex.Pattern.quote(shown), -1)).hasSize(10);
        assertThat(page).doesNotContain("<script", "\" onmouseover");
    }

    @Test
    void theLinkIsForSystemAdministrators() {
        assertThat(link(true).shouldDisplay(Map.of())).isTrue();
        assertThat(link(false).shouldDisplay(Map.of())).isFalse();
    }

    private static AdministersSystem link(boolean administers) {
        return new AdministersSystem(
                Host.of(Permissions.class)
                        .answering("maySystemAdminister", administers)
                        .build(),
                () -> Optional.of(new PersonId("admin")));
    }
}

package org.empathygate.jira.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.health.Job;
import org.empathygate.core.health.Jobs;
import org.empathygate.core.health.PlatformCheck;
import org.empathygate.core.policy.BrokenPolicy;
import org.empathygate.core.policy.PolicyCheck;
import org.empathygate.jira.issue.JiraTexts;
import org.empathygate.jira.page.Address;
import org.empathygate.jira.page.PageTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the health page says, as a Map for its template. It says something whatever is broken. */
public final class HealthPages {

    private static final Logger LOG = LoggerFactory.getLogger(HealthPages.class);

    private static final List<String> LABELS = List.of(
            "title",
            "platform",
            "membersTitle",
            "services",
            "servicesHelp",
            "policies",
            "policiesGood",
            "policiesUnread",
            "policyUnreadable",
            "policyMend",
            "jobs",
            "noJobs");

    private final PlatformCheck check;
    private final PolicyCheck policies;
    private final List<Jobs> jobs;
    private final Address address;
    private final PageTexts texts;
    private final PageTexts policyTexts;

    public HealthPages(PlatformCheck check, PolicyCheck policies, List<Jobs> jobs, Address address, JiraTexts texts) {
        this.check = check;
        this.policies = policies;
        this.jobs = List.copyOf(jobs);
        this.address = address;
        this.texts = new PageTexts(texts, "health");
        this.policyTexts = new PageTexts(texts, "policy");
    }

    Map<String, Object> all() {
        Optional<List<BrokenPolicy>> broken = broken();
        boolean membersGood = check.missing().isEmpty();
        boolean policiesGood = broken.filter(List::isEmpty).isPresent();
        List<Job> now = jobs.stream().flatMap(each -> each.now().stream()).toList();
        boolean isGood = membersGood && policiesGood && now.stream().allMatch(Job::ok);
        var page = new LinkedHashMap<String, Object>();
        page.put("label", texts.named(LABELS));
        page.put("isGood", isGood);
        page.put("summary", texts.of(isGood ? "good" : "bad"));
        page.put("product", texts.of("product", check.product(), check.version()));
        page.put(
                "members",
                membersGood
                        ? texts.of("membersGood", Integer.toString(check.checked()))
                        : texts.of(
                                "membersBad",
                                Integer.toString(check.missing().size()),
                                Integer.toString(check.checked())));
        page.put("missing", check.missing());
        page.put("membersGood", membersGood);
        page.put("services", check.references());
        page.put("jobs", now.stream().map(new JobWords(texts)::of).toList());
        page.put("hasJobs", !now.isEmpty());
        page.put("policiesGood", policiesGood);
        page.put("policiesUnread", broken.isEmpty());
        page.put(
                "brokenPolicies",
                broken.orElse(List.of()).stream().map(this::policy).toList());
        return page;
    }

    private Optional<List<BrokenPolicy>> broken() {
        try {
            return Optional.of(policies.broken());
        } catch (UnreadableException unreadable) {
            LOG.warn("Whether policies are broken could not be found out", unreadable);
            return Optional.empty();
        }
    }

    private Map<String, Object> policy(BrokenPolicy policy) {
        Optional<String> project = Optional.ofNullable(policy.scope().project()).map(ProjectKey::value);
        return Map.of(
                "name",
                project.orElseGet(() -> texts.of("allProjects")),
                "hasAddress",
                project.isPresent(),
                "address",
                project.map(key -> address.contextPath() + "/secure/EmpathyPolicy.jspa?projectKey=" + key)
                        .orElse(""),
                "isReadable",
                policy.readable(),
                "names",
                policy.references().stream()
                        .map(reference ->
                                Map.of("field", policyTexts.of("field." + reference.field()), "name", reference.name()))
                        .toList());
    }
}

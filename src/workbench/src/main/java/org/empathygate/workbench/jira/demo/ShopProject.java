package org.empathygate.workbench.jira.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.empathygate.workbench.jira.model.Holder;
import org.empathygate.workbench.jira.model.IssueDraft;
import org.empathygate.workbench.jira.model.IssueField;
import org.empathygate.workbench.jira.model.IssueType;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.LinkType;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.model.RemoteLink;
import org.empathygate.workbench.jira.model.SecurityLevel;
import org.empathygate.workbench.jira.workflow.NewIssue;
import org.empathygate.workbench.jira.workflow.TransitionRequest;
import org.empathygate.workbench.jira.workflow.TransitionResult;
import org.empathygate.workbench.jira.workflow.Transitions;
import org.empathygate.workbench.jira.workflow.WorkflowLibrary;
import org.empathygate.workbench.jira.workflow.WorkflowXml;

/**
 * The project SHOP: a web shop's stories, bugs and tasks, and what its customers said. Everything goes through the
 * workflow as people would do it, so this runs before any plugin's validator is in the way.
 */
public final class ShopProject {
    /** The name of the project's workflow. */
    public static final String WORKFLOW = "Shop workflow";

    private static final int START = 11;
    private static final int DONE = 31;

    private final JiraModel jira;
    private final WorkflowLibrary library;
    private final Transitions transitions;
    private final StandardProject template;

    public ShopProject(JiraModel jira, WorkflowLibrary library, Transitions transitions, StandardProject template) {
        this.jira = jira;
        this.library = library;
        this.transitions = transitions;
        this.template = template;
    }

    /** Makes the project and its issues, SHOP-1 first. */
    public void create() {
        library.save(WORKFLOW, WorkflowXml.parse(workflow()));
        List<IssueType> types = List.of(type("Story"), type("Bug"), type("Task"), type(FreshJira.INSIGHT_TYPE));
        Project shop = template.create("SHOP", "Web shop", WORKFLOW, types);
        SecurityLevel confidential = jira.projects()
                .addSecurityLevel(
                        shop.id(),
                        "Confidential",
                        List.of(
                                Holder.role(StandardProject.DEVELOPERS_ROLE),
                                Holder.role(StandardProject.PRODUCT_OWNERS_ROLE),
                                Holder.role(StandardProject.ADMINISTRATORS_ROLE)));
        addIssues(new Author(shop, jira, transitions), confidential);
    }

    private void addIssues(Author author, SecurityLevel confidential) {
        // the order gives the keys
        author.add("Story", "Keep my basket when I come back", "dana"); // SHOP-1
        JiraIssue delivery = author.add("Story", "Show the delivery day before I pay", "dana"); // SHOP-2
        JiraIssue search = author.add("Story", "Find a product by what I call it", "sam"); // SHOP-3
        JiraIssue rounding = author.add("Bug", "Totals differ by a cent between basket and invoice", "dana"); // SHOP-4
        author.add("Task", "Renew the certificate of the payment page", "sam"); // SHOP-5
        JiraIssue guest = author.add("Story", "Pay without an account", "dana"); // SHOP-6
        JiraIssue sizes = author.add("Story", "See which size others of my height took", "sam"); // SHOP-7
        JiraIssue returns = author.add("Story", "Send something back without a printer", "dana"); // SHOP-8
        JiraIssue saidDelivery = author.add(
                FreshJira.INSIGHT_TYPE, "\"I only learn when it arrives after I have paid\"", "priya"); // SHOP-9
        JiraIssue saidGuest = author.add(
                FreshJira.INSIGHT_TYPE, "\"I left because you wanted my date of birth\"", "priya"); // SHOP-10
        JiraIssue saidPrinter =
                author.add(FreshJira.INSIGHT_TYPE, "\"Nobody I know owns a printer any more\"", "priya"); // SHOP-11
        JiraIssue crash = author.add("Bug", "The page of a sold-out product is blank", "sam"); // SHOP-12
        JiraIssue fax = author.add("Story", "Order by fax", "dana"); // SHOP-13
        author.add("Story", "Pay in three parts", "dana"); // SHOP-14
        JiraIssue chat = author.add("Story", "Ask a person while I choose", "sam"); // SHOP-15

        LinkType evidence = jira.links().typeNamed("Evidence").orElseThrow();
        LinkType relates = jira.links().typeNamed("Relates").orElseThrow();
        jira.links().add(evidence.id(), saidDelivery.id(), delivery.id());
        jira.links().add(relates.id(), saidDelivery.id(), search.id());
        jira.links().add(evidence.id(), saidGuest.id(), guest.id());
        jira.links().add(evidence.id(), saidDelivery.id(), sizes.id());
        jira.links().add(evidence.id(), saidPrinter.id(), returns.id());
        jira.remoteLinks().add(interviews(chat));

        author.restrict(saidGuest, confidential);
        author.ageBy(saidDelivery, Duration.ofDays(40));
        author.ageBy(saidGuest, Duration.ofDays(25));
        author.ageBy(saidPrinter, Duration.ofDays(400));

        List.of(delivery, search, rounding, guest, sizes, returns, crash, fax, chat)
                .forEach(issue -> author.move(issue, START, Map.of()));
        author.move(sizes, DONE, Map.of());
        author.move(crash, DONE, Map.of());
        String wontDo =
                jira.constants().resolutionNamed("Won't Do").orElseThrow().id();
        author.move(fax, DONE, Map.of(IssueField.RESOLUTION, Optional.of(wontDo)));
    }

    private static RemoteLink interviews(JiraIssue issue) {
        return new RemoteLink(
                0,
                issue.id(),
                "appId=00000000-0000-0000-0000-000000001990&pageId=1001",
                "Interviews about choosing",
                "http://localhost:1990/confluence/pages/viewpage.action?pageId=1001",
                null,
                "mentioned in",
                "com.atlassian.confluence",
                "Confluence",
                null,
                null);
    }

    private IssueType type(String name) {
        return jira.constants().typeNamed(name).orElseThrow();
    }

    private static String workflow() {
        try (InputStream in =
                Objects.requireNonNull(ShopProject.class.getResourceAsStream("shop-workflow.xml"), "workflow")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("shop-workflow.xml cannot be read", e);
        }
    }

    /** Writes the project's story as its product owner and developers would. */
    private record Author(Project project, JiraModel jira, Transitions transitions) {

        JiraIssue add(String type, String summary, String assignee) {
            var fields = new HashMap<IssueField, String>();
            fields.put(IssueField.SUMMARY, summary);
            fields.put(
                    IssueField.ISSUE_TYPE,
                    jira.constants().typeNamed(type).orElseThrow().id());
            fields.put(IssueField.PRIORITY, "3");
            fields.put(IssueField.REPORTER, "priya");
            fields.put(IssueField.ASSIGNEE, assignee);
            return passed(transitions.create(new NewIssue(project, fields, Map.of(), List.of()), person("priya")));
        }

        void move(JiraIssue issue, int transition, Map<IssueField, Optional<String>> fields) {
            passed(transitions.run(current(issue), transition, TransitionRequest.with(fields), person("dana")));
        }

        void restrict(JiraIssue issue, SecurityLevel level) {
            var draft = new IssueDraft(issue);
            draft.set(IssueField.SECURITY, Long.toString(level.id()));
            jira.issues().update(draft.now());
        }

        void ageBy(JiraIssue issue, Duration age) {
            Instant then = jira.clock().instant().minus(age);
            jira.issues().setTimes(issue.id(), then, then);
        }

        private JiraIssue current(JiraIssue issue) {
            return jira.issues().find(issue.id()).orElseThrow();
        }

        private Person person(String name) {
            return jira.people().find(name).orElseThrow();
        }

        private static JiraIssue passed(TransitionResult result) {
            if (result instanceof TransitionResult.Passed passed) {
                return passed.issue();
            }
            throw new IllegalStateException("The demo's own workflow says no: " + result);
        }
    }
}

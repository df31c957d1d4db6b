package org.empathygate.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.acceptance.Repository;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.commitment.CommitmentState;
import org.empathygate.core.followup.FollowUpState;
import org.empathygate.core.followup.Harm;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.gate.ReasonCode;
import org.empathygate.core.insight.InsightKind;
import org.empathygate.core.insight.InsightState;
import org.empathygate.core.insight.SourceKind;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.override.OverrideReason;
import org.empathygate.core.override.OverrideState;
import org.empathygate.core.override.Pressure;
import org.empathygate.core.policy.Tier;
import org.empathygate.core.status.Ending;
import org.empathygate.core.status.FailureCode;
import org.empathygate.rest.GapStatusInput;
import org.empathygate.rest.ScopeInput;
import org.empathygate.rest.ScopeStatusJson;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Names which workflows, fields, pages, migrations and clients have stored, and which therefore never change. A name may be
 * added here, never altered or taken away.
 */
class NamesTest {
    private final Descriptor descriptor = Descriptor.read(Repository.root().resolve("atlassian-plugin.xml"));

    NamesTest() throws IOException {}

    @Nested
    class StoredByTheHost {
        @Test
        void thePluginKey() {
            assertThat(descriptor.pluginKey()).isEqualTo("org.empathygate.plugin");
        }

        @Test
        void theModuleKeys() {
            assertThat(descriptor.modules())
                    .contains(
                            "workflow-validator:empathy-gate-validator",
                            "customfield-type:empathy-criterion",
                            "customfield-type:gap-status",
                            "web-panel:empathy-gate-panel",
                            "xhtml-macro:empathy-gap-macro",
                            "xhtml-macro:empathy-insight-macro",
                            "webwork1:empathy-gate-pages",
                            "web-item:empathy-gate-policy-link",
                            "web-section:empathy-gate-administration",
                            "web-item:empathy-gate-health-link",
                            "web-item:empathy-gate-queue-link",
                            "web-item:empathy-gate-project-queue-link");
        }

        /** People keep addresses of pages as bookmarks. */
        @Test
        void thePages() {
            assertThat(Descriptor.children(descriptor.module("webwork1", "empathy-gate-pages"))
                            .flatMap(Descriptor::children)
                            .map(action -> action.getAttribute("alias") + " " + action.getAttribute("name")))
                    .contains(
                            "EmpathyPolicy org.empathygate.jira.project.EmpathyPolicyPage",
                            "EmpathyHealth org.empathygate.jira.admin.EmpathyHealthPage",
                            "EmpathyOverride org.empathygate.jira.project.EmpathyOverride",
                            "EmpathyQueue org.empathygate.jira.project.EmpathyQueue");
        }

        @Test
        void theClassesOfTheWorkflowValidator() {
            var module = descriptor.module("workflow-validator", "empathy-gate-validator");

            assertThat(module.getAttribute("class"))
                    .isEqualTo("org.empathygate.jira.workflow.EmpathyGateValidatorFactory");
            assertThat(Descriptor.children(module)
                            .filter(it -> it.getTagName().equals("validator-class"))
                            .map(Descriptor::text))
                    .containsExactly("org.empathygate.jira.workflow.EmpathyGateValidator");
        }

        @Test
        void theClassesOfTheCustomFields() {
            assertThat(descriptor
                            .module("customfield-type", "empathy-criterion")
                            .getAttribute("class"))
                    .isEqualTo("org.empathygate.jira.field.EmpathyCriterionField");
            assertThat(descriptor.module("customfield-type", "gap-status").getAttribute("class"))
                    .isEqualTo("org.empathygate.jira.field.GapStatusField");
        }

        /** Pages store the names, and their choices too. */
        @Test
        void theMacrosAndTheirParameters() {
            assertThat(parameters("empathy-gap-macro", "empathy-gap", "EmpathyGapMacro"))
                    .contains(
                            "jql",
                            "project",
                            "version",
                            "epic",
                            "issue",
                            "link",
                            "display lozenge summary table trend register",
                            "columns",
                            "rows",
                            "period 30d 90d 180d 365d",
                            "snapshot");
            assertThat(parameters("empathy-insight-macro", "empathy-insight", "EmpathyInsightMacro"))
                    .contains("link", "rows");
        }

        private Stream<String> parameters(String key, String name, String type) {
            var macro = descriptor.module("xhtml-macro", key);
            assertThat(macro.getAttribute("name")).isEqualTo(name);
            assertThat(macro.getAttribute("class")).isEqualTo("org.empathygate.confluence.macro." + type);
            return Descriptor.children(macro)
                    .filter(it -> it.getTagName().equals("parameters"))
                    .flatMap(Descriptor::children)
                    .map(parameter -> Stream.concat(
                                    Stream.of(parameter.getAttribute("name")),
                                    Descriptor.children(parameter).map(value -> value.getAttribute("name")))
                            .collect(Collectors.joining(" ")));
        }

        @Test
        void theChoicePoint() {
            assertThat(ChoicePoint.DONE.name()).isEqualTo("done");
        }
    }

    @Nested
    class KnownToRestClients {
        @Test
        void thePathAndVersion() {
            var rest = descriptor.module("rest", "empathy-gate-rest");

            assertThat(rest.getAttribute("path")).isEqualTo("/empathy-gate");
            assertThat(rest.getAttribute("version")).isEqualTo("1.0");
        }

        @Test
        void theResources() {
            assertThat(restCalls())
                    .contains(
                            "GET /decision",
                            "GET /issues/{key}/evidence",
                            "POST /issues/{key}/evidence",
                            "DELETE /issues/{key}/evidence/{id}",
                            "POST /insights",
                            "GET /insights",
                            "GET /insights/{key}",
                            "PUT /insights/{key}",
                            "GET /insights/suggest",
                            "POST /issues/{key}/overrides",
                            "GET /issues/{key}/overrides",
                            "GET /overrides",
                            "GET /overrides/{id}",
                            "GET /delegations",
                            "POST /delegations",
                            "DELETE /delegations/{id}",
                            "POST /overrides/{id}/approve",
                            "POST /overrides/{id}/decline",
                            "POST /overrides/{id}/withdraw",
                            "POST /overrides/{id}/revoke",
                            "POST /issues/{key}/hold",
                            "DELETE /issues/{key}/hold",
                            "GET /issues/{key}/hold",
                            "POST /issues/{key}/break-glass",
                            "GET /break-glass",
                            "POST /break-glass/{id}/review",
                            "GET /policy/{project}",
                            "PUT /policy/{project}",
                            "GET /gap-status",
                            "POST /gap-status",
                            "GET /health");
        }
    }

    @Nested
    class SpokenEverywhere {
        @Test
        void theReasonCodes() {
            assertThat(names(ReasonCode.values()))
                    .contains(
                            "NO_EVIDENCE",
                            "EVIDENCE_STALE",
                            "RELEVANCE_MISSING",
                            "EVIDENCE_CONTRADICTS",
                            "CRITERION_MISSING",
                            "HELD",
                            "OVERRIDE_PENDING",
                            "OVERRIDE_DECLINED",
                            "OVERRIDE_EXPIRED",
                            "OVERRIDE_USED",
                            "POLICY_UNREADABLE",
                            "POLICY_BROKEN");
        }

        @Test
        void theOutcomes() {
            assertThat(names(Outcome.values()))
                    .contains("NOT_APPLICABLE", "SATISFIED", "OVERRIDDEN", "UNSATISFIED", "ERROR", "BYPASSED");
        }

        @Test
        void theTiers() {
            assertThat(names(Tier.values())).contains("OFF", "OBSERVE", "WARN", "ENFORCE");
        }

        @Test
        void theWordsOfAnOverride() {
            assertThat(names(OverrideState.values()))
                    .contains("REQUESTED", "APPROVED", "DECLINED", "WITHDRAWN", "USED", "EXPIRED", "REVOKED", "VOIDED");
            assertThat(names(OverrideReason.values()))
                    .containsExactlyInAnyOrder(
                            "EVIDENCE_ELSEWHERE",
                            "NO_CUSTOMER_EFFECT",
                            "TRADE_OFF",
                            "WILL_FIND_OUT",
                            "LEGAL_OR_INCIDENT",
                            "COULD_NOT_REACH_CUSTOMERS",
                            "GATE_WRONG");
            assertThat(names(Pressure.values()))
                    .contains("COST", "SPEED", "LEGACY_SYSTEM", "DEPARTMENTAL_INCENTIVE", "CONVENIENCE", "REGULATION");
        }

        @Test
        void theWordsOfWhatComesAfterAnOverride() {
            assertThat(names(CommitmentState.values())).contains("OPEN", "KEPT", "BROKEN", "LAPSED");
            assertThat(names(FollowUpState.values())).contains("SCHEDULED", "DUE", "ANSWERED");
            assertThat(names(Harm.values())).contains("YES", "NO", "CANNOT_TELL");
        }

        @Test
        void theWordsOfAGapStatus() {
            assertThat(names(FailureCode.values()))
                    .contains("JQL_INVALID", "NOT_FOUND", "TOO_LARGE", "UNREADABLE", "BAD_SCOPE");
            assertThat(names(Ending.values()))
                    .contains(
                            "OPEN",
                            "NOT_JUDGED",
                            "SHIPPED_WITH_EVIDENCE",
                            "NOT_ASKED_YET",
                            "NOBODY_ANSWERED",
                            "HARM_HAPPENED",
                            "NO_HARM",
                            "CANNOT_TELL");
            assertThat(fields(GapStatusInput.class)).contains("scopes", "rows");
            assertThat(fields(ScopeInput.class))
                    .contains(
                            "jql", "project", "version", "epic", "issue", "page", "rows", "from", "period", "register");
            assertThat(fields(ScopeStatusJson.class))
                    .contains(
                            "jql",
                            "counts",
                            "total",
                            "done",
                            "doneCounts",
                            "unjudged",
                            "rows",
                            "series",
                            "register",
                            "insight",
                            "error",
                            "errorCode");
        }

        @Test
        void theWordsOfAnInsight() {
            assertThat(names(Stance.values())).contains("SUPPORTS", "CONTRADICTS");
            assertThat(names(SourceKind.values())).contains("JIRA_ISSUE", "CONFLUENCE_PAGE", "EXTERNAL", "NONE");
            assertThat(names(InsightKind.values())).contains("ACTIONABLE", "INFORMATIVE");
            assertThat(names(InsightState.values())).contains("ACTIVE", "DECLINED", "RETIRED");
        }
    }

    private static Stream<String> fields(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents()).map(RecordComponent::getName);
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name);
    }

    private static SortedSet<String> restCalls() {
        return Code.PRODUCTION.stream()
                .filter(type -> type.getPackageName().startsWith("org.empathygate.rest"))
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> Stream.of("GET", "POST", "PUT", "DELETE")
                        .filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb))
                        .map(verb -> verb + " " + path(method)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The path of a call, without the patterns of its parameters. */
    private static String path(JavaMethod method) {
        JavaClass resource = method.getOwner();
        return Stream.of(
                        resource.tryGetAnnotationOfType("jakarta.ws.rs.Path"),
                        method.tryGetAnnotationOfType("jakarta.ws.rs.Path"))
                .flatMap(Optional::stream)
                .map(path -> path.get("value").map(Object::toString).orElse(""))
                .map(path -> path.replaceAll("^/|/$", "").replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}"))
                .filter(path -> !path.isEmpty())
                .map(path -> "/" + path)
                .collect(Collectors.joining());
    }
}

package org.empathygate.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceChange;
import org.empathygate.core.policy.EvidenceRule;
import org.empathygate.jira.issue.HostBoundary;
import org.empathygate.jira.issue.JiraEvidence;
import org.jspecify.annotations.Nullable;

/**
 * Issue links that a transition screen or a REST client adds in the submit that is being judged. Jira stores them only
 * after the validators, and keeps them until then under {@code issuelinks} among the issue's modified fields.
 *
 * <p>The value kept there belongs to no public API. Scripts and Jira's own Javadoc show two shapes: a link description with
 * the keys of the issues, or the validated form of the same. Both are read by method name, so that a Jira in which they look
 * different refuses one submit too many and never fails: the person links first and then moves the issue. A submit cannot
 * remove links.
 */
public final class SubmittedLinks {

    private static final String FIELD = "issuelinks";

    private final IssueManager issues;
    private final IssueLinkTypeManager linkTypes;

    public SubmittedLinks(IssueManager issues, IssueLinkTypeManager linkTypes) {
        this.issues = issues;
        this.linkTypes = linkTypes;
    }

    /** What the submit adds, as far as the rule counts it. */
    EvidenceChange of(Issue issue, EvidenceRule rule) {
        return HostBoundary.read(
                "links submitted with " + issue.getKey(),
                () -> submitted(issue)
                        .map(links -> new EvidenceChange(evidence(links, rule), List.of()))
                        .orElse(EvidenceChange.NONE));
    }

    private List<Evidence> evidence(Links links, EvidenceRule rule) {
        return links.issueKeys().stream()
                .flatMap(key -> Optional.<Issue>ofNullable(issues.getIssueObject(key)).stream())
                .flatMap(issue -> typesDescribedAs(links.description())
                        .flatMap(type -> JiraEvidence.evidence(issue, type.getName(), rule).stream())
                        .limit(1))
                .toList();
    }

    private Stream<IssueLinkType> typesDescribedAs(String description) {
        return linkTypes.getIssueLinkTypes().stream()
                .filter(type -> description.equals(type.getInward()) || description.equals(type.getOutward()));
    }

    private static Optional<Links> submitted(Issue issue) {
        if (!(issue instanceof MutableIssue changed)) {
            return Optional.empty();
        }
        return Optional.ofNullable(changed.getModifiedFields())
                .map(fields -> fields.get(FIELD))
                .map(ModifiedValue::getNewValue)
                .flatMap(SubmittedLinks::read);
    }

    private static Optional<Links> read(Object value) {
        return call(value, "getValidationResult")
                .flatMap(validated -> links(validated, "getLinkName", "getLinkKeys"))
                .or(() -> links(value, "getLinkDescription", "getLinkedIssues"));
    }

    private static Optional<Links> links(Object value, String describedBy, String keptIn) {
        return call(value, describedBy)
                .flatMap(description -> call(value, keptIn)
                        .filter(Collection.class::isInstance)
                        .map(keys -> new Links(description.toString(), strings((Collection<?>) keys))))
                .filter(links -> !links.issueKeys().isEmpty());
    }

    private static List<String> strings(Collection<?> values) {
        return values.stream().map(String::valueOf).toList();
    }

    /** What a public method without parameters answers; empty when there is none, or when it answers null. */
    private static Optional<Object> call(Object target, String name) {
        return publicTypesOf(target.getClass()).stream()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .filter(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                .findFirst()
                .flatMap(method -> invoke(target, method));
    }

    private static Optional<Object> invoke(Object target, Method method) {
        try {
            @Nullable Object answer = method.invoke(target);
            return Optional.ofNullable(answer);
        } catch (IllegalAccessException | InvocationTargetException failed) {
            throw new UnreadableException("links submitted, by " + method, failed);
        }
    }

    /** The class itself may be hidden; its public interfaces and superclasses are callable. */
    private static Set<Class<?>> publicTypesOf(@Nullable Class<?> type) {
        var types = new LinkedHashSet<Class<?>>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (Modifier.isPublic(each.getModifiers())) {
                types.add(each);
            }
            for (Class<?> shape : each.getInterfaces()) {
                types.add(shape);
            }
        }
        return types;
    }

    /** @param description of one direction of a link type, such as "is informed by" */
    private record Links(String description, List<String> issueKeys) {}
}

package org.empathygate.workbench.jira.host;

import java.util.List;
import org.empathygate.workbench.jira.model.LinkAddition;

/**
 * What the field {@code issuelinks} keeps among an issue's modified fields while links are added in the submit of a
 * transition. Jira makes the links only when it stores the issue, after the validators.
 *
 * <p>Source: {@code MutableIssue.setExternalFieldValue} and {@code getModifiedFields}
 * (docs.atlassian.com/jira/7.2.2/com/atlassian/jira/issue/MutableIssue.html: "place a custom object into the MutableIssue
 * so that it can be retrieved by key at a later point") and public scripts that read {@code linkDescription} and
 * {@code linkedIssues} of {@code IssueLinksSystemField.IssueLinkingValue}. Confidence: the two properties certain-7..9,
 * that the field is placed under {@code issuelinks} before the validators run likely.
 */
public final class IssueLinkingValue {
    private final LinkAddition links;

    IssueLinkingValue(LinkAddition links) {
        this.links = links;
    }

    /** The description of one direction of a link type, such as {@code is informed by}. */
    public String getLinkDescription() {
        return links.description();
    }

    /** The keys of the issues to be linked. */
    public List<String> getLinkedIssues() {
        return links.keys();
    }
}

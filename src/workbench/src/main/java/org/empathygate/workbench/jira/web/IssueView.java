package org.empathygate.workbench.jira.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One issue, with everything the visitor may see of it and may do with it.
 *
 * @param description its paragraphs as plain text
 * @param operations links of plugins
 * @param panels what plugins show beside the issue
 * @param linkErrors what was wrong with the link just asked for
 */
record IssueView(
        long id,
        String key,
        Named project,
        String summary,
        String type,
        String status,
        String statusCategory,
        @Nullable String priority,
        @Nullable String resolution,
        List<Plain> plainFields,
        List<Custom> customFields,
        List<String> description,
        @Nullable String assignee,
        @Nullable String reporter,
        Moment created,
        Moment updated,
        @Nullable Moment resolved,
        List<Transition> transitions,
        List<NavLink> operations,
        List<Panel> panels,
        List<LinkGroup> linkGroups,
        List<Remote> remoteLinks,
        List<Choice> linkPhrases,
        String chosenPhrase,
        List<String> linkErrors,
        Tab tab,
        List<Remark> comments,
        List<Change> history,
        boolean signedIn,
        boolean mayEdit,
        boolean mayLink,
        boolean mayComment) {

    /** What the activity section shows. */
    enum Tab {
        COMMENTS,
        HISTORY
    }

    record Named(String key, String name) {}

    record Plain(String name, String value) {}

    /** A custom field's value as its type's own template shows it. */
    record Custom(String id, String name, String viewHtml) {}

    /** @param hasScreen whether it asks something first; otherwise one click moves the issue */
    record Transition(int id, String name, boolean hasScreen) {}

    /**
     * A plugin's panel, rendered by the plugin.
     *
     * @param lang the language the plugin was asked to speak
     */
    record Panel(String id, @Nullable String title, String lang, String contentHtml) {}

    record LinkGroup(String phrase, List<Linked> links) {}

    /** A link to an issue that the visitor may see. */
    record Linked(long id, String key, String summary, String status, String statusCategory) {}

    record Remote(
            long id, String url, String title, @Nullable String application) {}

    record Remark(String author, Moment at, List<String> paragraphs) {}

    record Change(String author, Moment at, List<Item> items) {}

    record Item(
            String field, @Nullable String from, @Nullable String to) {}
}

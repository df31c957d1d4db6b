package org.empathygate.workbench.jira.model;

import com.atlassian.jira.event.type.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Stores drafts: the row, the custom fields, the links, and the history of it; when it is committed, searches know and the news are
 * told. Asks no permission.
 */
public final class IssueChanges {
    private static final String REMOTE_LINK = "RemoteIssueLink";

    private final JiraModel jira;
    private final CustomValues customValues;
    private final IssueNews news;

    /** Changes that nobody hears of. */
    public IssueChanges(JiraModel jira, CustomValues customValues) {
        this(jira, customValues, IssueNews.none());
    }

    public IssueChanges(JiraModel jira, CustomValues customValues, IssueNews news) {
        this.jira = jira;
        this.customValues = customValues;
        this.news = news;
    }

    /**
     * Stores a new issue under the next key of its project.
     *
     * @param workflowEntryId the entry that the workflow engine has started for it
     */
    public JiraIssue create(IssueDraft draft, long workflowEntryId) {
        Project project = jira.projects().find(draft.before().projectId()).orElseThrow();
        JiraIssue created =
                jira.issues().insert(jira.projects(), project, draft.now().startedAs(workflowEntryId));
        draft.customValues().forEach((fieldId, value) -> customValues.store(field(fieldId), created, value));
        addLinks(draft, created.id(), (from, to) -> {});
        index(created);
        draft.stored(created);
        return created;
    }

    /** Stores what has changed and writes it down; answers the issue as it is now. Without a change nothing is stored. */
    public JiraIssue store(IssueDraft draft, String authorKey) {
        if (!draft.isChanged()) {
            return draft.before();
        }
        JiraIssue before = draft.before();
        List<ChangeItem> items = new ArrayList<>(changedFields(before, draft.now()));
        JiraIssue after = jira.issues().update(draft.now());
        draft.customValues().forEach((fieldId, value) -> {
            CustomFieldDef field = field(fieldId);
            @Nullable String from = customValues.read(field, before).orElse(null);
            customValues.store(field, after, value);
            @Nullable String to = customValues.read(field, after).orElse(null);
            items.add(new ChangeItem(field.name(), true, null, from, null, to));
        });
        addLinks(draft, before.id(), (from, to) -> items.add(new ChangeItem("Link", false, null, null, from, to)));
        ChangeGroup change = jira.history().add(before.id(), authorKey, items);
        index(after);
        tell(() -> news.changed(after, change));
        draft.stored(after);
        return after;
    }

    /** The same for what somebody has edited, which is an event of its own; in workflows a function says which one it is. */
    public JiraIssue edit(IssueDraft draft, String authorKey) {
        boolean isChanged = draft.isChanged();
        boolean isAssigned =
                !draft.value(IssueField.ASSIGNEE).equals(draft.before().assigneeKey());
        JiraIssue after = store(draft, authorKey);
        if (isChanged) {
            happened(after, authorKey, isAssigned ? EventType.ISSUE_ASSIGNED_ID : EventType.ISSUE_UPDATED_ID);
        }
        return after;
    }

    /** Removes the issue and everything that hangs on it. */
    public void delete(JiraIssue issue, String authorKey) {
        List<Link> links = new ArrayList<>(jira.links().outward(issue.id()));
        links.addAll(jira.links().inward(issue.id()));
        jira.issues().delete(issue.id());
        links.forEach(link -> tell(() -> news.unlinked(link)));
        happened(issue, authorKey, EventType.ISSUE_DELETED_ID);
    }

    /** Gives the issue the next key of another project, and writes that down; its workflow entry is the caller's to place. */
    public JiraIssue move(JiraIssue issue, Project target, String authorKey) {
        Project source = jira.projects().find(issue.projectId()).orElseThrow();
        JiraIssue moved = jira.issues().move(jira.projects(), target, issue);
        var items = List.of(
                new ChangeItem(
                        "project",
                        false,
                        Long.toString(source.id()),
                        source.name(),
                        Long.toString(target.id()),
                        target.name()),
                new ChangeItem("Key", false, null, issue.key(), null, moved.key()));
        ChangeGroup change = jira.history().add(moved.id(), authorKey, items);
        index(moved);
        tell(() -> news.changed(moved, change));
        happened(moved, authorKey, EventType.ISSUE_MOVED_ID);
        return moved;
    }

    /** Tells that something happened to the issue, when this is committed. */
    public void happened(JiraIssue issue, String actorKey, long eventTypeId) {
        tell(() -> news.happened(issue, actorKey, eventTypeId));
    }

    /** Links the issue to something outside Jira and writes that down. */
    public RemoteLink addRemoteLink(RemoteLink link, String authorKey) {
        RemoteLink added = jira.remoteLinks().add(link);
        record(link.issueId(), authorKey, new ChangeItem(REMOTE_LINK, false, null, null, id(added), describe(added)));
        tell(() -> news.remoteLinked(added));
        return added;
    }

    /** Stores new values under the link's id. */
    public void changeRemoteLink(RemoteLink link) {
        jira.remoteLinks().update(link);
        jira.issues().touch(link.issueId());
        tell(() -> news.remoteLinkChanged(link));
    }

    /** Removes a link to something outside Jira and writes that down. */
    public void removeRemoteLink(RemoteLink link, String authorKey) {
        jira.remoteLinks().remove(link.id());
        record(link.issueId(), authorKey, new ChangeItem(REMOTE_LINK, false, id(link), describe(link), null, null));
        tell(() -> news.remoteUnlinked(link));
    }

    /** Removes a link and writes that down on both issues. */
    public void removeLink(Link link, String authorKey) {
        jira.links().remove(link.id());
        tell(() -> news.unlinked(link));
        describe(
                link,
                (issueId, otherKey, text) ->
                        record(issueId, authorKey, new ChangeItem("Link", false, otherKey, text, null, null)));
    }

    /** Links two issues and writes that down on both; what is linked like this already stays as it is. */
    public Link addLink(long typeId, long sourceId, long destinationId, String authorKey) {
        Optional<Link> known = jira.links().between(sourceId, destinationId, typeId);
        if (known.isPresent()) {
            return known.get();
        }
        Link link = jira.links().add(typeId, sourceId, destinationId);
        tell(() -> news.linked(link));
        describe(
                link,
                (issueId, otherKey, text) ->
                        record(issueId, authorKey, new ChangeItem("Link", false, null, null, otherKey, text)));
        return link;
    }

    private void tell(Runnable sentence) {
        jira.database().afterCommit(sentence);
    }

    /** Searches know of it when it is stored for good, before anybody is told. */
    private void index(JiraIssue issue) {
        tell(() -> customValues.index(issue));
    }

    private static String id(RemoteLink link) {
        return Long.toString(link.id());
    }

    private static String describe(RemoteLink link) {
        return "This issue links to \"" + link.title() + " (" + link.url() + ")\"";
    }

    private interface LinkEnd {
        void accept(long issueId, String otherKey, String text);
    }

    private void describe(Link link, LinkEnd each) {
        LinkType type = jira.links().type(link.typeId()).orElseThrow();
        Optional<JiraIssue> source = jira.issues().find(link.sourceId());
        Optional<JiraIssue> destination = jira.issues().find(link.destinationId());
        destination.ifPresent(
                other -> each.accept(link.sourceId(), other.key(), "This issue " + type.outward() + " " + other.key()));
        source.ifPresent(other ->
                each.accept(link.destinationId(), other.key(), "This issue " + type.inward() + " " + other.key()));
    }

    private void record(long issueId, String authorKey, ChangeItem item) {
        jira.history().add(issueId, authorKey, List.of(item));
        jira.issues().touch(issueId);
        jira.issues().find(issueId).ifPresent(this::index);
    }

    private void addLinks(IssueDraft draft, long issueId, BiConsumer<String, String> linked) {
        for (LinkAddition addition : draft.linkAdditions()) {
            LinkType type = jira.links().typesDescribed(addition.description()).stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "No issue link type reads \"" + addition.description() + "\""));
            boolean outward = type.outward().equals(addition.description());
            for (String key : addition.keys()) {
                JiraIssue other = jira.issues()
                        .findByKey(key)
                        .orElseThrow(() -> new IllegalArgumentException("There is no issue " + key));
                long source = outward ? issueId : other.id();
                long destination = outward ? other.id() : issueId;
                boolean isNew =
                        jira.links().between(source, destination, type.id()).isEmpty();
                Link link = jira.links().add(type.id(), source, destination);
                if (isNew) {
                    tell(() -> news.linked(link));
                }
                linked.accept(other.key(), "This issue " + addition.description() + " " + other.key());
            }
        }
    }

    private List<ChangeItem> changedFields(JiraIssue before, JiraIssue after) {
        var items = new ArrayList<ChangeItem>();
        for (IssueField field : IssueField.values()) {
            @Nullable String from = before.values().get(field);
            @Nullable String to = after.values().get(field);
            if (!Optional.ofNullable(from).equals(Optional.ofNullable(to))) {
                items.add(new ChangeItem(field.id(), false, from, text(field, from), to, text(field, to)));
            }
        }
        return items;
    }

    private @Nullable String text(IssueField field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        IssueConstants constants = jira.constants();
        Optional<String> name = switch (field) {
            case ISSUE_TYPE -> constants.type(value).map(IssueType::name);
            case STATUS -> constants.status(value).map(Status::name);
            case RESOLUTION -> constants.resolution(value).map(Resolution::name);
            case PRIORITY -> constants.priority(value).map(Priority::name);
            case ASSIGNEE, REPORTER -> jira.people().find(value).map(Person::displayName);
            case SUMMARY, DESCRIPTION, DUE_DATE, LABELS, ENVIRONMENT, SECURITY -> Optional.empty();
        };
        return name.orElse(value);
    }

    private CustomFieldDef field(long id) {
        return jira.customFields()
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no custom field " + id));
    }
}

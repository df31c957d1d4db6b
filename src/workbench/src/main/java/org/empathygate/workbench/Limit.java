package org.empathygate.workbench;

/**
 * What the workbench does not imitate, each with what it has instead.
 *
 * <p>Tests try both sides of each limit, and {@code docs/workbench.md} lists them in these words.
 */
public enum Limit {
    MODULE_TYPES(
            "Serves the module types that the plugins here use: ActiveObjects, REST, actions, web items, sections, panels and"
                    + " resources, workflow modules, custom field types, JQL functions, macros, texts, Velocity allowlists",
            "Any other module is named in the log at start and left out",
            "Each type is a part of the product to be stood in for"),
    PLUGIN_LIFE(
            "Installs plugins when it starts",
            "There is no uploading, disabling or upgrading while it runs",
            "A restart takes seconds"),
    DATABASES(
            "Runs on H2 and on PostgreSQL",
            "Any other address is refused",
            "One embedded database, one of the products' own"),
    LOOPBACK(
            "Answers on this machine's loopback address",
            "Nobody else can reach it",
            "Its passwords are the people's names, and its switches can break things on purpose"),
    LICENCES(
            "Takes everybody who is signed in for licensed",
            "Who is not signed in is refused where a licence is asked for",
            "There is nothing to license"),
    CACHES(
            "Keeps caches in memory, one for each name",
            "Takes settings and does not use them: nothing expires, nothing is evicted",
            "What a plugin may lose at any time it must also bear to keep"),
    TEMPLATES(
            "Renders Velocity 1.6.4 templates with their own macros",
            "A template that parses or includes another fails and names it",
            "Plugins' templates stand alone"),
    VELOCITY_CALLS(
            "Lets templates call maps, collections, texts and numbers, and what a plugin's allowlist names",
            "Other calls do not happen and are logged, also some that the products' longer list allows",
            "What passes here passes there"),
    WEB_RESOURCES(
            "Serves a plugin's scripts and style sheets as they are in its jar",
            "Transformations, batches and minified versions are left out",
            "Plain files need none of it"),
    ACTIONS(
            "Runs plugins' actions, with parameters as text, views in Velocity and the decorators atl.general and atl.admin",
            "A command without @SupportedMethods, a view of another kind and a response that an action writes itself are refused",
            "What Jira does without the annotation is not known, and pages need no more"),
    MENUS(
            "Shows plugins' links beside a project and its settings, in the administration, under a person's name and on an issue,"
                    + " with keys and ids of project and issue filled in",
            "A link of any other place is named in the log and left out; any other reference in an address stays as it is written",
            "Each place is a page to be stood in for"),
    WORKFLOW_CLASSES(
            "Has stand-ins for the 12 workflow classes of Jira that real exports name, and the installed plugins' own",
            "An export that names another class is refused with the name, unless it is told to skip it",
            "What a workflow would not check should not look checked"),
    LANGUAGE(
            "Speaks one language to everybody: English, or the one that it was started in",
            "Nobody chooses another for themselves, and its own words stay English",
            "It is the plugins that are to be read in other languages"),
    JQL(
            "Understands the fields, operators and functions that plugins and REST clients use most, and the plugins' own functions",
            "Any other field or function is refused by name, as Jira refuses one that does not exist",
            "A query answered in part is a wrong answer"),
    ISSUE_PARTS(
            "Keeps fields, fix versions, comments, links and history of issues",
            "Work logs, watchers and votes are always empty and cannot be added; a version has a name and nothing else, and no history tells of it",
            "Nothing here depends on them"),
    MOVED_ISSUES("Moves issues into another project", "Their old keys are forgotten", "Plugins keep ids"),
    EVENTS(
            "Publishes as events what happens to issues' fields and links, and what workflows fire",
            "Comments are no events, and nothing comes in bundles",
            "Nothing here listens to them"),
    DRAFTS(
            "Keeps drafts of workflows, and the validators in them as plugins edit them",
            "Edited steps and actions are refused",
            "Version 2.7 of the workflow engine cannot write all that it has read"),
    JOBS(
            "Runs jobs at intervals and once, on each node or once for all",
            "There are no cron expressions, and past runs cannot be asked for",
            "An interval is enough to be early or late by"),
    CAUGHT(
            "Catches mails and entries of the audit log, and keeps them in memory",
            "Nothing is sent, and what is not a single mail is refused",
            "Stories look at them at once"),
    NODES(
            "Runs several nodes of a product on one database",
            "Their caches, mails and audit logs know nothing of each other",
            "What a plugin may lose at any time it must also bear to find old"),
    SETTINGS(
            "Keeps plugins' settings in the product's database, under keys of up to 100 characters",
            "A longer key is refused, also where a product would take it",
            "SAL promises no more"),
    LINKS(
            "Links Confluence to its Jiras over HTTP, as each person who has let it act for them on a page of Jira",
            "Jira's own link to Confluence has an id and an address and asks nothing, links cannot be added or changed, and tokens are"
                    + " not signed as OAuth's are and gone after a restart",
            "It is Confluence that asks, and what a plugin sees of consent is the same"),
    CONFLUENCE(
            "Keeps spaces and pages with their versions and restrictions, and shows pages in every output; the "
                    + "printed one is HTML with styles for paper",
            "There are no blog posts, comments and attachments, labels are seen by clients only and a deleted page is in "
                    + "no trash; a restriction is not inherited, and nothing is converted to PDF",
            "Macros stand on pages, and a browser prints"),
    MACROS(
            "Renders the macros of the plugins one after the other, and plain forms of info, tip, note, warning, "
                    + "panel, excerpt, code, expand and status",
            "A macro that nobody here has is named in a box",
            "Each macro is a part of the product to be stood in for"),
    EDITOR(
            "Edits pages in storage format, with a macro browser whose forms come from the descriptors",
            "There is no editor for formatted text, and what plugins change in the macro browser by script is not loaded",
            "What is stored is what counts"),
    CONTENT_API(
            "Answers what clients ask to find, read, make, change, move and delete pages, with their labels and properties",
            "Adding attachments, searching with CQL and bodies in another format than storage are refused; that an edit "
                    + "was minor is not kept",
            "Publishing needs no more");

    private final String has;
    private final String beyond;
    private final String reason;

    Limit(String has, String beyond, String reason) {
        this.has = has;
        this.beyond = beyond;
        this.reason = reason;
    }

    /** What works. */
    public String has() {
        return has;
    }

    /** What happens beyond the limit. */
    public String beyond() {
        return beyond;
    }

    /** Why it is there. */
    public String reason() {
        return reason;
    }
}

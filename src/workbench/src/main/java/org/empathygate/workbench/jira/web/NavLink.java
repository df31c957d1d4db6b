package org.empathygate.workbench.jira.web;

/**
 * A link of a menu.
 *
 * @param id of the element; empty when it has none
 * @param url below the context path, or the whole address of another site
 * @param external whether it leads to another site
 * @param current whether it leads to this page
 */
record NavLink(String id, String url, boolean external, String label, boolean current) {

    static NavLink to(String url, String label, Visit visit) {
        return new NavLink("", url, false, label, leadsTo(url, visit));
    }

    static boolean leadsTo(String url, Visit visit) {
        String path = url.replaceFirst("[?#].*", "");
        return url.contains("?")
                ? url.equals(visit.address())
                : path.equals(visit.path()) && visit.query().isEmpty();
    }

    NavLink asCurrent() {
        return new NavLink(id, url, external, label, true);
    }
}

package org.empathygate.workbench.confluence.web;

import org.empathygate.workbench.confluence.wiki.Draft;
import org.empathygate.workbench.confluence.wiki.WikiPage;

/**
 * What somebody is writing: it travels through the editor and the macro browser until it is saved.
 *
 * @param pageId 0 for a page that was never saved
 * @param parent the id of the page above a new one; 0 for none
 * @param version the last one when the writing began; 0 for a new page
 * @param caret where the next macro goes; -1 for the end
 */
record EditForm(
        long pageId,
        String spaceKey,
        long parent,
        String title,
        String storage,
        int version,
        String remark,
        int caret) {

    static EditForm empty(String spaceKey, long parent) {
        return new EditForm(0, spaceKey, parent, "", "", 0, "", -1);
    }

    static EditForm of(WikiPage page) {
        return new EditForm(
                page.id(),
                page.spaceKey(),
                0,
                page.title(),
                page.storage(),
                page.version().number(),
                "",
                -1);
    }

    static EditForm from(Visit visit) {
        return new EditForm(
                visit.number("pageId").orElse(0),
                visit.parameter("spaceKey"),
                visit.number("parentPageId").orElse(0),
                visit.parameter("title"),
                visit.text("storage"),
                (int) visit.number("version").orElse(0),
                visit.parameter("remark"),
                (int) Math.min(Integer.MAX_VALUE, visit.number("caret").orElse(-1)));
    }

    boolean isNew() {
        return pageId == 0;
    }

    Draft draft() {
        return new Draft(title, storage, remark);
    }

    EditForm withStorage(String other) {
        return new EditForm(pageId, spaceKey, parent, title, other, version, remark, caret);
    }

    /** The body with a text where the caret is. */
    EditForm inserted(String text) {
        var at = caret < 0 || caret > storage.length() ? storage.length() : caret;
        var line = at == storage.length() && !storage.isEmpty() && !storage.endsWith("\n") ? "\n" : "";
        return withStorage(storage.substring(0, at) + line + text + storage.substring(at));
    }
}

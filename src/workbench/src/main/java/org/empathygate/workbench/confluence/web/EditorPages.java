package org.empathygate.workbench.confluence.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.empathygate.workbench.confluence.host.ConfluenceHost;
import org.empathygate.workbench.confluence.render.MacroSource;
import org.empathygate.workbench.confluence.render.StorageFormatException;
import org.empathygate.workbench.confluence.render.StorageXml;
import org.empathygate.workbench.confluence.wiki.Deed;
import org.empathygate.workbench.confluence.wiki.Saved;
import org.empathygate.workbench.confluence.wiki.WikiPage;
import org.jspecify.annotations.Nullable;

/** Writes pages, in storage format: new ones and the next version of others, with a preview before either is saved. */
final class EditorPages {

    private static final int BAD = 400;
    private static final int CONFLICT = 409;

    private final ConfluenceHost confluence;
    private final FoundPages found;

    EditorPages(ConfluenceHost confluence, FoundPages found) {
        this.confluence = confluence;
        this.found = found;
    }

    private record MacroEntry(String index, String name, String summary) {}

    private record EditorView(
            EditForm form,
            boolean fresh,
            String error,
            @Nullable String latest,
            List<MacroEntry> macros,
            String cancel,
            @Nullable String previewHtml) {}

    Answer empty(Visit visit) {
        return found.withSpace(
                Deed.EDIT,
                visit,
                visit.parameter("spaceKey"),
                space -> editor(
                        EditForm.empty(space.key(), visit.number("parentPageId").orElse(0)), ""));
    }

    Answer edit(Visit visit) {
        return found.with(Deed.EDIT, visit, page -> editor(EditForm.of(page), ""));
    }

    /** {@code preview} shows what it will look like, anything else saves it. */
    Answer submit(Visit visit) {
        var form = EditForm.from(visit);
        return permitted(visit, form, () -> visit.has("preview") ? previewed(form) : saved(form, author(visit)));
    }

    /** Answers only when the visitor may write what the form is about. */
    Answer permitted(Visit visit, EditForm form, Supplier<Answer> answer) {
        return form.isNew()
                ? found.withSpace(Deed.EDIT, visit, form.spaceKey(), space -> answer.get())
                : found.with(Deed.EDIT, visit, page -> answer.get());
    }

    /** The editor with what was written so far. */
    Answer.Shown editor(EditForm form, String error) {
        return editor(form, error, null, null);
    }

    private Answer.Shown editor(EditForm form, String error, @Nullable String latest, @Nullable String previewHtml) {
        var page = page(form);
        var cancel = page.map(Addresses::of).orElse(Addresses.ofSpace(form.spaceKey()));
        var view = new EditorView(form, form.isNew(), error, latest, macros(form.storage()), cancel, previewHtml);
        var title = form.isNew() ? "Create a page" : "Edit " + form.title();
        return Answer.Shown.page(title, "edit", view).about(page.orElse(null), "editor");
    }

    private Answer previewed(EditForm form) {
        try {
            var html = confluence.preview(form.storage(), page(form).orElse(null), spaceKey(form));
            return editor(form, "", null, html);
        } catch (StorageFormatException e) {
            return editor(form, String.valueOf(e.getMessage())).status(BAD);
        }
    }

    private Answer saved(EditForm form, String author) {
        try {
            StorageXml.parse(form.storage());
        } catch (StorageFormatException e) {
            return editor(form, String.valueOf(e.getMessage())).status(BAD);
        }
        return answer(form, written(form, author));
    }

    private Saved written(EditForm form, String author) {
        var pages = confluence.wiki().pages();
        return page(form)
                .map(page -> pages.update(page, form.version() + 1, form.draft(), author))
                .orElseGet(() -> pages.create(form.spaceKey(), parent(form), form.draft(), author));
    }

    private Answer answer(EditForm form, Saved saved) {
        if (saved instanceof Saved.Done done) {
            return new Answer.Elsewhere(Addresses.of(done.page()), "The page is saved.");
        }
        if (saved instanceof Saved.Outdated outdated) {
            var error = "Somebody has saved version " + outdated.current()
                    + " since you began. Compare it with yours; saving again writes yours over it.";
            var now = new EditForm(
                    form.pageId(),
                    form.spaceKey(),
                    form.parent(),
                    form.title(),
                    form.storage(),
                    outdated.current(),
                    form.remark(),
                    form.caret());
            var latest = page(form).map(WikiPage::storage).orElse("");
            return editor(now, error, latest, null).status(CONFLICT);
        }
        if (saved instanceof Saved.TitleTaken) {
            return editor(form, "A page with this title already exists in the space.")
                    .status(BAD);
        }
        if (saved instanceof Saved.Gone) {
            return editor(form, "Somebody has deleted the page since you began.")
                    .status(CONFLICT);
        }
        return editor(form, ((Saved.BadTitle) saved).message()).status(BAD);
    }

    private Optional<WikiPage> page(EditForm form) {
        return confluence.wiki().pages().find(form.pageId());
    }

    /** The page's own space wins over what a form says. */
    private String spaceKey(EditForm form) {
        return page(form).map(WikiPage::spaceKey).orElse(form.spaceKey());
    }

    private @Nullable Long parent(EditForm form) {
        return confluence
                .wiki()
                .pages()
                .find(form.parent())
                .filter(parent -> parent.spaceKey().equals(form.spaceKey()))
                .filter(parent -> confluence.may(Deed.VIEW, parent))
                .map(WikiPage::id)
                .orElse(null);
    }

    /** The plugins' macros in the body, each to be opened in the macro browser. */
    private List<MacroEntry> macros(String storage) {
        var found = MacroSource.in(storage);
        return IntStream.range(0, found.size())
                .filter(index ->
                        confluence.macros().find(found.get(index).name()).isPresent())
                .mapToObj(index ->
                        new MacroEntry(String.valueOf(index), found.get(index).name(), summary(found.get(index))))
                .toList();
    }

    private static String summary(MacroSource macro) {
        try {
            var parameters = macro.parameters();
            return parameters.isEmpty() ? "" : parameters.toString().replaceAll("[{}]", "");
        } catch (StorageFormatException e) {
            return "";
        }
    }

    /** Nobody writes without being signed in, so that somebody is. */
    private static String author(Visit visit) {
        return visit.username() == null ? "" : visit.username();
    }
}

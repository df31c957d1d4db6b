package org.empathygate.workbench.confluence.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.empathygate.workbench.confluence.host.ConfluenceHost;
import org.empathygate.workbench.confluence.render.MacroModule;
import org.empathygate.workbench.confluence.render.MacroParameter;
import org.empathygate.workbench.confluence.render.MacroSource;
import org.empathygate.workbench.confluence.render.StorageFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Puts macros into what somebody writes, and changes those that are there: first the list of the plugins' macros, then the form that a
 * macro's descriptor describes, with a preview. Nothing is saved here.
 */
final class MacroBrowser {

    private static final int BAD = 400;
    private static final String PARAMETER = "param.";

    private final ConfluenceHost confluence;
    private final EditorPages editor;

    MacroBrowser(ConfluenceHost confluence, EditorPages editor) {
        this.confluence = confluence;
        this.editor = editor;
    }

    private record Choice(String value, String label, boolean chosen) {}

    private record Field(
            String name,
            String type,
            String label,
            String description,
            boolean required,
            String value,
            List<Choice> choices,
            @Nullable String error) {}

    private record Entry(
            String name,
            String label,
            String description,
            List<String> categories,
            @Nullable String documentation) {}

    private record ListView(EditForm form, List<Entry> macros) {}

    private record FormView(
            EditForm form,
            Entry macro,
            String index,
            boolean inside,
            List<Field> fields,
            @Nullable String previewHtml) {}

    /**
     * What the form's buttons say: {@code list} shows the macros, {@code macro} names one to be put in, {@code index} one of the body to
     * be changed; with {@code preview} or {@code insert} the parameters come along.
     */
    Answer open(Visit visit) {
        var form = EditForm.from(visit);
        return editor.permitted(visit, form, () -> answer(visit, form));
    }

    private Answer answer(Visit visit, EditForm form) {
        if (visit.has("back")) {
            return editor.editor(form, "");
        }
        var index = visit.number("index");
        if (index.isPresent()) {
            var macros = MacroSource.in(form.storage());
            return index.getAsLong() < macros.size()
                    ? opened(visit, form, macros.get((int) index.getAsLong()))
                    : editor.editor(form, "That macro is not on the page any more.")
                            .status(BAD);
        }
        return confluence
                .macros()
                .find(visit.parameter("macro"))
                .map(macro -> opened(visit, form, macro, null))
                .orElseGet(() -> list(form));
    }

    private Answer list(EditForm form) {
        var macros = confluence.macros().visible().stream().map(this::entry).toList();
        return Answer.Shown.page("Select a macro", "macro-list", new ListView(form, macros))
                .about(null, "macro-browser");
    }

    private Answer opened(Visit visit, EditForm form, MacroSource source) {
        return confluence
                .macros()
                .find(source.name())
                .map(macro -> opened(visit, form, macro, source))
                .orElseGet(() -> editor.editor(form, "There is no form for the macro " + source.name() + ".")
                        .status(BAD));
    }

    private Answer opened(Visit visit, EditForm form, MacroModule macro, @Nullable MacroSource source) {
        if (!visit.has("preview") && !visit.has("insert")) {
            var known = source == null ? defaults(macro) : known(source);
            return form(visit, form, macro, source, fields(macro, known, Map.of()), null);
        }
        var sent = sent(visit, macro);
        var errors = errors(macro, sent);
        if (!errors.isEmpty()) {
            return form(visit, form, macro, source, fields(macro, sent, errors), null)
                    .status(BAD);
        }
        var written = written(macro, sent, source);
        if (visit.has("insert")) {
            return editor.editor(put(form, written, source), "");
        }
        return form(visit, form, macro, source, fields(macro, sent, errors), preview(form, written));
    }

    private Answer.Shown form(
            Visit visit,
            EditForm form,
            MacroModule macro,
            @Nullable MacroSource source,
            List<Field> fields,
            @Nullable String previewHtml) {
        var entry = entry(macro);
        var view = new FormView(form, entry, visit.parameter("index"), source != null, fields, previewHtml);
        return Answer.Shown.page(entry.label(), "macro-form", view).about(null, "macro-browser");
    }

    private String preview(EditForm form, String written) {
        var page = confluence.wiki().pages().find(form.pageId()).orElse(null);
        var spaceKey = page == null ? form.spaceKey() : page.spaceKey();
        return confluence.preview(written, page, spaceKey);
    }

    private static EditForm put(EditForm form, String written, @Nullable MacroSource source) {
        return source == null
                ? form.inserted(written)
                : form.withStorage(form.storage().substring(0, source.begin())
                        + written
                        + form.storage().substring(source.end()));
    }

    private static String written(MacroModule macro, Map<String, String> sent, @Nullable MacroSource source) {
        var told = new LinkedHashMap<>(sent);
        told.values().removeIf(String::isEmpty);
        var asked = macro.parameters().stream().map(MacroParameter::name).collect(Collectors.toSet());
        return source == null ? MacroSource.written(macro.name(), told) : source.with(told, asked);
    }

    /** A box that is not ticked is not sent at all; it says no only where yes would be taken for granted. */
    private static Map<String, String> sent(Visit visit, MacroModule macro) {
        var sent = new LinkedHashMap<String, String>();
        for (var parameter : macro.parameters()) {
            var value = visit.parameter(PARAMETER + parameter.name());
            var no = parameter.type().equals("boolean")
                    && value.isEmpty()
                    && parameter.defaultValue().equals("true");
            sent.put(parameter.name(), no ? "false" : value);
        }
        return sent;
    }

    private Map<String, String> errors(MacroModule macro, Map<String, String> sent) {
        var errors = new LinkedHashMap<String, String>();
        for (var parameter : macro.parameters()) {
            error(parameter, sent.getOrDefault(parameter.name(), ""))
                    .ifPresent(error -> errors.put(parameter.name(), error));
        }
        return errors;
    }

    private static Optional<String> error(MacroParameter parameter, String value) {
        if (value.isEmpty()) {
            return parameter.isRequired() ? Optional.of("This has to be filled in.") : Optional.empty();
        }
        return switch (parameter.type()) {
            case "int" ->
                value.matches("-?\\d{1,9}") ? Optional.empty() : Optional.of("This has to be a whole number.");
            case "enum" ->
                parameter.values().contains(value)
                        ? Optional.empty()
                        : Optional.of("Choose one of " + String.join(", ", parameter.values()) + ".");
            default -> Optional.empty();
        };
    }

    private static Map<String, String> defaults(MacroModule macro) {
        return macro.parameters().stream()
                .collect(Collectors.toMap(MacroParameter::name, MacroParameter::defaultValue));
    }

    private static Map<String, String> known(MacroSource source) {
        try {
            return source.parameters();
        } catch (StorageFormatException e) {
            return Map.of();
        }
    }

    private List<Field> fields(MacroModule macro, Map<String, String> values, Map<String, String> errors) {
        return macro.parameters().stream()
                .map(parameter -> field(
                        macro, parameter, values.getOrDefault(parameter.name(), ""), errors.get(parameter.name())))
                .toList();
    }

    private Field field(MacroModule macro, MacroParameter parameter, String value, @Nullable String error) {
        var key = PARAMETER + parameter.name();
        return new Field(
                parameter.name(),
                parameter.type(),
                text(macro, key + ".label", parameter.name()),
                text(macro, key + ".desc", ""),
                parameter.isRequired(),
                value,
                parameter.values().stream()
                        .map(choice -> new Choice(
                                choice, text(macro, key + "." + choice + ".desc", choice), choice.equals(value)))
                        .toList(),
                error);
    }

    private Entry entry(MacroModule macro) {
        return new Entry(
                macro.name(),
                text(macro, "label", macro.name()),
                text(macro, "desc", ""),
                macro.categories(),
                macro.documentation().orElse(null));
    }

    private String text(MacroModule macro, String what, String otherwise) {
        return confluence.text(macro.textKey(what)).orElse(otherwise);
    }
}

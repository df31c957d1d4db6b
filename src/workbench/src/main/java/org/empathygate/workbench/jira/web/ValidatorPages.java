package org.empathygate.workbench.jira.web;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.empathygate.workbench.jira.workflow.WorkflowLibrary;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.web.page.QueryText;

/** Puts a plugin's validator on a transition, asks it anew, takes it away. For administrators. */
final class ValidatorPages {

    private static final String VIEW = "/secure/admin/workflows/ViewWorkflow.jspa?workflowName=";

    private final WorkflowLibrary library;
    private final ValidatorModules modules;

    ValidatorPages(WorkflowLibrary library, ValidatorModules modules) {
        this.library = library;
        this.modules = modules;
    }

    /** Which validator? */
    Answer choose(Visit visit) {
        return onAction(
                visit,
                (workflow, action) -> Answer.Shown.page(
                        Section.WORKFLOWS,
                        "Add validator",
                        "add-validator",
                        new AddValidatorView(
                                workflow,
                                QueryText.encoded(workflow),
                                action.getId(),
                                action.getName(),
                                modules.all().stream()
                                        .map(module -> modules.kind(module, visit.locale()))
                                        .toList(),
                                List.of())));
    }

    /** What does it want to know? */
    Answer input(Visit visit) {
        return onAction(
                visit,
                (workflow, action) -> onModule(
                        visit, module -> form(visit, workflow, action, module, 0, modules.input(module), List.of())));
    }

    Answer add(Visit visit) {
        return onAction(
                visit,
                (workflow, action) -> onModule(visit, module -> {
                    try {
                        Map<String, String> args = modules.args(module, visit.parameters());
                        change(workflow, text -> text.add(action.getId(), args));
                        return changed(workflow, action, "The validator was added to " + action.getName() + ".");
                    } catch (IllegalArgumentException e) {
                        return form(
                                        visit,
                                        workflow,
                                        action,
                                        module,
                                        0,
                                        modules.input(module),
                                        List.of(String.valueOf(e.getMessage())))
                                .refused();
                    }
                }));
    }

    Answer edit(Visit visit) {
        return onValidator(
                visit,
                (workflow, action, validator, module) -> form(
                        visit, workflow, action, module, number(visit), modules.edit(module, validator), List.of()));
    }

    Answer save(Visit visit) {
        return onValidator(visit, (workflow, action, validator, module) -> {
            try {
                Map<String, String> args = modules.args(module, visit.parameters());
                change(workflow, text -> text.replace(action.getId(), number(visit), args));
                return changed(workflow, action, "The validator was changed.");
            } catch (IllegalArgumentException e) {
                return form(
                                visit,
                                workflow,
                                action,
                                module,
                                number(visit),
                                modules.edit(module, validator),
                                List.of(String.valueOf(e.getMessage())))
                        .refused();
            }
        });
    }

    Answer remove(Visit visit) {
        return onAction(visit, (workflow, action) -> {
            change(workflow, text -> text.remove(action.getId(), number(visit)));
            return changed(workflow, action, "The validator was removed from " + action.getName() + ".");
        });
    }

    private interface OnAction {
        Answer answer(String workflow, ActionDescriptor action);
    }

    private interface OnModule {
        Answer answer(PluginModule module);
    }

    private interface OnValidator {
        Answer answer(String workflow, ActionDescriptor action, ValidatorDescriptor validator, PluginModule module);
    }

    private Answer onAction(Visit visit, OnAction next) {
        String workflow = visit.parameter("workflowName");
        Optional<ActionDescriptor> action = library.find(workflow)
                .flatMap(found -> Optional.ofNullable(WorkflowPages.actions(found)
                        .get((int) visit.number("action").orElse(-1))));
        return action.isPresent()
                ? next.answer(workflow, action.get())
                : Answer.notFound("The workflow " + workflow + " has no such transition.");
    }

    private Answer onModule(Visit visit, OnModule next) {
        Optional<PluginModule> module = modules.find(visit.parameter("type"));
        return module.isPresent() ? next.answer(module.get()) : Answer.notFound("No plugin offers this validator.");
    }

    private Answer onValidator(Visit visit, OnValidator next) {
        return onAction(visit, (workflow, action) -> {
            List<ValidatorDescriptor> validators = WorkflowPages.validators(action);
            int number = number(visit);
            if (number < 1 || number > validators.size()) {
                return Answer.notFound(action.getName() + " has no such validator any more.");
            }
            ValidatorDescriptor validator = validators.get(number - 1);
            Optional<PluginModule> module = modules.of(validator);
            return module.isPresent()
                    ? next.answer(workflow, action, validator, module.get())
                    : Answer.notFound("Only validators of plugins can be edited here.");
        });
    }

    private static int number(Visit visit) {
        return (int) Math.min(visit.number("count").orElse(0), Integer.MAX_VALUE);
    }

    private void change(String workflow, Consumer<WorkflowText> change) {
        var text = new WorkflowText(library.document(workflow).orElseThrow());
        change.accept(text);
        library.save(workflow, text.document());
    }

    private static Answer changed(String workflow, ActionDescriptor action, String notice) {
        return new Answer.Elsewhere(VIEW + QueryText.encoded(workflow) + "#action-" + action.getId(), notice);
    }

    private Answer.Shown form(
            Visit visit,
            String workflow,
            ActionDescriptor action,
            PluginModule module,
            int number,
            String parameters,
            List<String> errors) {
        boolean isNew = number == 0;
        var view = new ValidatorFormView(
                (isNew ? "Add a validator to " : "Change a validator of ") + action.getName(),
                "/secure/admin/workflows/" + (isNew ? "AddValidator.jspa" : "EditValidator.jspa"),
                isNew ? "Add" : "Save",
                workflow,
                QueryText.encoded(workflow),
                action.getId(),
                modules.kind(module, visit.locale()),
                isNew ? null : number,
                parameters,
                errors);
        return Answer.Shown.page(Section.WORKFLOWS, view.heading(), "validator-form", view);
    }
}

package org.empathygate.workbench.jira.web;

import java.util.List;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.workflow.ImportResult;
import org.empathygate.workbench.jira.workflow.WorkflowImport;
import org.empathygate.workbench.web.page.QueryText;

/** Takes a workflow that a Jira exported. For administrators. */
final class ImportPage {

    private static final int LONGEST_FILE = 1_000_000;

    private final WorkflowImport imports;

    ImportPage(WorkflowImport imports) {
        this.imports = imports;
    }

    Answer form(Visit visit) {
        return page(visit, List.of(), List.of());
    }

    Answer submit(Visit visit) {
        Visit.Upload file = visit.file();
        if (file == null || file.text().isBlank()) {
            return page(visit, List.of("Choose the file of a workflow first."), List.of())
                    .refused();
        }
        if (file.text().length() > LONGEST_FILE) {
            return page(visit, List.of("The file is longer than 1 MB: that is no workflow."), List.of())
                    .refused();
        }
        String name = visit.parameter("name").isEmpty() ? file.name() : visit.parameter("name");
        boolean skipUnknown = !visit.parameter("skipUnknown").isEmpty();
        ImportResult result = imports.run(name, file.text(), skipUnknown);
        if (result instanceof ImportResult.Imported imported) {
            return arrived(imported.project(), sentence(imported));
        }
        if (result instanceof ImportResult.AlreadyThere known) {
            String why = "There is a project " + known.project().key() + " already. Import it under another name.";
            return page(visit, List.of(why), List.of()).refused();
        }
        var refused = (ImportResult.Refused) result;
        List<String> errors = refused.unknownClasses().isEmpty()
                ? List.of(refused.why())
                : List.of("Nothing was imported: the workflow names classes that are not here.");
        return page(visit, errors, refused.unknownClasses()).refused();
    }

    private static Answer arrived(Project project, String notice) {
        return new Answer.Elsewhere(
                "/secure/admin/workflows/ViewWorkflow.jspa?workflowName=" + QueryText.encoded(project.workflow()),
                notice);
    }

    private static String sentence(ImportResult.Imported imported) {
        String skipped =
                imported.skipped().isEmpty() ? "" : " Left out: " + String.join(", ", imported.skipped()) + ".";
        return "Project " + imported.project().key() + " was made. Plugins' validators are on: "
                + (imported.guarded().isEmpty() ? "no transition" : String.join(", ", imported.guarded())) + "."
                + skipped;
    }

    private static Answer.Shown page(Visit visit, List<String> errors, List<String> unknown) {
        return Answer.Shown.page(
                Section.WORKFLOWS,
                "Import a workflow",
                "import-workflow",
                new ImportWorkflowView(
                        visit.parameter("name"), !visit.parameter("skipUnknown").isEmpty(), errors, unknown));
    }
}

package org.empathygate.workbench.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A workflow as somebody has edited its descriptor. OSWorkflow 2.7.0 writes common actions into every step that names them, so what
 * is stored is the XML as it was, with the edited validators in it.
 */
public final class WorkflowEdit {

    /**
     * The XML with the validators that the edited workflow has.
     *
     * @throws UnsupportedOperationException when steps or actions differ as well
     */
    public static String validatorsOf(WorkflowDescriptor edited, String xml) {
        var document = new WorkflowDocument(WorkflowXml.parse(xml));
        if (!shape(edited).equals(shape(WorkflowXml.descriptor(document.document())))) {
            throw new UnsupportedOperationException(
                    "The workbench stores the validators of an edited workflow, not other steps and actions");
        }
        document.takeValidators(edited);
        return WorkflowXml.write(document.document());
    }

    private static Set<String> shape(WorkflowDescriptor workflow) {
        var shape = new TreeSet<String>();
        add(shape, "initial", workflow.getInitialActions());
        add(shape, "global", workflow.getGlobalActions());
        for (Object each : workflow.getSteps()) {
            var step = (StepDescriptor) each;
            shape.add("step " + step.getId() + " " + step.getName());
            add(shape, "from " + step.getId(), step.getActions());
        }
        return shape;
    }

    private static void add(Collection<String> shape, String place, Collection<?> actions) {
        Stream.of(actions.toArray())
                .map(ActionDescriptor.class::cast)
                .forEach(action -> shape.add(place + " " + action.getId() + " " + action.getName()));
    }

    private WorkflowEdit() {}
}

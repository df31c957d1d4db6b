package org.empathygate.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.Text;
import org.empathygate.core.Texts;
import org.empathygate.jira.issue.JiraWorkItems;

/** The validator's configuration views. A workflow stores the name of its choice point and nothing of the policy. */
public final class EmpathyGateValidatorFactory implements WorkflowPluginValidatorFactory {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final Texts texts;

    public EmpathyGateValidatorFactory(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        var choicePoint = descriptor instanceof ValidatorDescriptor validator
                ? JiraWorkItems.choicePoint(validator.getArgs().get(JiraWorkItems.CHOICE_POINT))
                : ChoicePoint.DONE;
        return Map.of(
                JiraWorkItems.CHOICE_POINT,
                choicePoint.name(),
                "sentence",
                text("view", choicePoint.name()),
                "label",
                text("label"),
                "description",
                text("description"));
    }

    /** A name that is missing or makes no name stands for {@link ChoicePoint#DONE}: a workflow editor shows no errors here. */
    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        var name = Optional.ofNullable(formParams.get(JiraWorkItems.CHOICE_POINT))
                .filter(String[].class::isInstance)
                .map(String[].class::cast)
                .filter(values -> values.length == 1)
                .map(values -> values[0].strip())
                .filter(value -> NAME.matcher(value).matches())
                .orElse(ChoicePoint.DONE.name());
        return Map.of(JiraWorkItems.CHOICE_POINT, name);
    }

    private String text(String key, String... args) {
        return texts.of(Text.of("empathy-gate-ui.validator." + key, args));
    }
}

package org.empathygate.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.opensymphony.workflow.loader.DescriptorFactory;
import java.util.Map;
import org.empathygate.core.Text;
import org.empathygate.jira.Velocity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmpathyGateValidatorFactoryTest {

    private final EmpathyGateValidatorFactory factory = new EmpathyGateValidatorFactory(Text::key);

    @Test
    void aWorkflowStoresTheChoicePointAndNothingElse() {
        assertThat(factory.getDescriptorParams(
                        Map.of("choicePoint", new String[] {" release "}, "tier", new String[] {"OFF"})))
                .isEqualTo(Map.of("choicePoint", "release"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Done!", "<b>", "-x"})
    void whatIsNoNameStandsForDone(String typed) {
        assertThat(factory.getDescriptorParams(Map.of("choicePoint", new String[] {typed})))
                .isEqualTo(Map.of("choicePoint", "done"));
    }

    @Test
    void aFormWithoutTheFieldStandsForDone() {
        assertThat(factory.getDescriptorParams(Map.of())).isEqualTo(Map.of("choicePoint", "done"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"view", "edit"})
    void bothViewsRenderFromStringsAlone(String view) {
        Map<String, ?> params =
                factory.getVelocityParams(view, new com.opensymphony.workflow.loader.ConditionDescriptor());

        var page = new Velocity().render("empathy-gate/workflow/validator-" + view + ".vm", params);

        assertThat(params.values()).allMatch(String.class::isInstance);
        assertThat(page).doesNotContain("$").contains("empathy-gate-ui.validator.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"view", "edit"})
    @SuppressWarnings("unchecked") // OSWorkflow's maps have no type arguments
    void whatAWorkflowFromElsewhereStoresCannotBecomeMarkup(String view) {
        var saying = new EmpathyGateValidatorFactory(text -> text.key() + text.args());
        var stored = DescriptorFactory.getFactory().createValidatorDescriptor();
        stored.getArgs().put("choicePoint", "<script>$!{x}\" onfocus=\"x");

        var page = new Velocity()
                .render("empathy-gate/workflow/validator-" + view + ".vm", saying.getVelocityParams(view, stored));

        assertThat(page).contains("&lt;script&gt;$!{x}&quot; onfocus=&quot;x").doesNotContain("<script", "\" onfocus");
    }
}

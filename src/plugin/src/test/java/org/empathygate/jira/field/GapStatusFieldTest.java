package org.empathygate.jira.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Map;
import java.util.Set;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.Text;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.bypass.Gap;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.policy.Tier;
import org.empathygate.jira.GateFixture;
import org.empathygate.jira.Host;
import org.empathygate.jira.Issues;
import org.empathygate.jira.Velocity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GapStatusFieldTest {

    private static final WorkItemId SHOP_1 = new WorkItemId(Issues.SHOP_1);
    private static final CustomField FIELD = Host.of(CustomField.class).build();

    @Test
    void saysWhatWouldBeDecidedNow() {
        assertThat(valueIn(GateFixture.under(Tier.ENFORCE))).isEqualTo("UNSATISFIED");
        assertThat(valueIn(GateFixture.under(Tier.ENFORCE).withEvidence())).isEqualTo("SATISFIED");
    }

    @Test
    void saysOfADoneIssueWhatWasDecidedWhenItWentThere() {
        var fixture = GateFixture.under(Tier.ENFORCE).withEvidence();
        fixture.issue.answering("getStatus", Issues.status("done"));
        fixture.ledger.append(overridden());

        assertThat(valueIn(fixture)).isEqualTo("OVERRIDDEN");
    }

    @Test
    void saysNotApplicableOfADoneIssueThatLeftDoneSinceItWasDecided() {
        var fixture = GateFixture.under(Tier.OFF);
        fixture.issue.answering("getStatus", Issues.status("done"));
        fixture.ledger.append(overridden());
        fixture.gaps.change(
                SHOP_1,
                gap -> new Gap(
                        SHOP_1,
                        null,
                        null,
                        Set.of(),
                        null,
                        true,
                        GateFixture.CLOCK.instant().plusSeconds(1),
                        null,
                        null));

        assertThat(valueIn(fixture)).isEqualTo("NOT_APPLICABLE");
    }

    private static Fact overridden() {
        return Fact.of(EntryKind.DECIDED, GateFixture.CLOCK.instant(), null)
                .about(new ProjectKey("SHOP"), SHOP_1)
                .with("choicePoint", "done")
                .with("passage", "step-1")
                .with("outcome", Outcome.OVERRIDDEN)
                .with("tier", Tier.ENFORCE)
                .with("refused", false)
                .with("policyVersion", 1)
                .with("override", 7);
    }

    @Test
    void saysNotApplicableOfADoneIssueOfWhichNothingIsRecorded() {
        var fixture = GateFixture.under(Tier.ENFORCE);
        fixture.issue.answering("getStatus", Issues.status("done"));

        assertThat(valueIn(fixture)).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void saysErrorOfWhatCannotBeReadAndGivesJirasIndexNothingToKeep() {
        var fixture = GateFixture.under(Tier.ENFORCE);
        fixture.issue.doing("getStatus", none -> {
            throw new IllegalStateException("no connection is free");
        });

        assertThat(valueIn(fixture)).isNull();
        assertThat(field(fixture)
                        .getJsonFromIssue(FIELD, fixture.story(), false, null)
                        .getStandardData()
                        .getData())
                .isEqualTo("ERROR");
    }

    @Test
    void saysNothingOfAnIssueThatDoesNotExistYet() {
        var fixture = GateFixture.under(Tier.ENFORCE);
        fixture.issue.answering("getId", null);

        assertThat(valueIn(fixture)).isNull();
    }

    @Test
    void isShownInTheReadersWordsAndSentAsTheOutcome() {
        var fixture = GateFixture.under(Tier.ENFORCE);
        var field = field(fixture);
        var context = new java.util.HashMap<String, Object>(field.getVelocityParameters(fixture.story(), FIELD, null));
        context.put("value", "UNSATISFIED");

        assertThat(new Velocity().render("empathy-gate/field/gap-status-view.vm", context))
                .contains("data-outcome=\"UNSATISFIED\">empathy-gate-ui.outcome.UNSATISFIED<");
        assertThat(field.getJsonFromIssue(FIELD, fixture.story(), false, null)
                        .getStandardData()
                        .getData())
                .isEqualTo("UNSATISFIED");
    }

    @Test
    void theCriterionIsEscapedInEveryView() {
        var context = Map.of("value", "<b>Finds the parcel</b>");

        assertThat(new Velocity().render("empathy-gate/field/criterion-view.vm", context))
                .contains("&lt;b&gt;");
        assertThat(new Velocity().render("empathy-gate/field/criterion-xml.vm", context))
                .contains("&lt;b&gt;");
    }

    private static @Nullable String valueIn(GateFixture fixture) {
        return field(fixture).getValueFromIssue(FIELD, fixture.story());
    }

    private static GapStatusField field(GateFixture fixture) {
        return new GapStatusField(fixture.gapStatus(), Text::key);
    }
}

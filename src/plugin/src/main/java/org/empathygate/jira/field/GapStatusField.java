package org.empathygate.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import java.util.HashMap;
import java.util.Map;
import org.empathygate.core.Text;
import org.empathygate.core.Texts;
import org.empathygate.core.gate.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The state of the gap as a read-only field. Its value is the name of an {@link Outcome}, the same for every reader, so that
 * Jira may keep it where it likes; only the view puts it in the reader's words. Nothing is stored and nobody can set it.
 */
public final class GapStatusField extends CalculatedCFType<String, String> implements RestAwareCustomFieldType {

    private final GapStatus status;
    private final Texts texts;

    public GapStatusField(GapStatus status, Texts texts) {
        this.status = status;
        this.texts = texts;
    }

    /** What Jira indexes. Null for an issue that does not exist yet, and for one that cannot be read at the moment. */
    @Override
    public @Nullable String getValueFromIssue(CustomField field, Issue issue) {
        return status.toBeKept(issue).map(Outcome::name).orElse(null);
    }

    @Override
    public String getStringFromSingularObject(String outcome) {
        return outcome;
    }

    @Override
    public String getSingularObjectFromString(String outcome) throws FieldValidationException {
        return outcome;
    }

    @Override
    public Map<String, Object> getVelocityParameters(
            @Nullable Issue issue, @Nullable CustomField field, @Nullable FieldLayoutItem item) {
        var parameters = new HashMap<String, Object>(super.getVelocityParameters(issue, field, item));
        parameters.put(
                "gapStatusText",
                issue == null ? "" : status.of(issue).map(this::sentence).orElse(""));
        return parameters;
    }

    private String sentence(Outcome outcome) {
        return texts.of(Text.of("empathy-gate-ui.outcome." + outcome.name()));
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom("string", getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersionRequested, @Nullable FieldLayoutItem item) {
        return new FieldJsonRepresentation(
                new JsonData(status.of(issue).map(Outcome::name).orElse(null)));
    }
}

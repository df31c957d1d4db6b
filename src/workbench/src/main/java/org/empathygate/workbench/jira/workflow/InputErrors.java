package org.empathygate.workbench.jira.workflow;

import com.opensymphony.workflow.InvalidInputException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why input was refused, in the two parts that Jira tells apart.
 *
 * @param messages sentences about the whole
 * @param fields a sentence by field id
 */
public record InputErrors(List<String> messages, Map<String, String> fields) {

    public InputErrors {
        messages = List.copyOf(messages);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public static InputErrors of(String message) {
        return new InputErrors(List.of(message), Map.of());
    }

    public static InputErrors onField(String fieldId, String message) {
        return new InputErrors(List.of(), Map.of(fieldId, message));
    }

    /** Generic errors become messages, the others belong to their fields. */
    static InputErrors of(InvalidInputException refusal) {
        List<?> generic = refusal.getGenericErrors();
        Map<?, ?> byField = refusal.getErrors();
        var fields = new LinkedHashMap<String, String>();
        byField.forEach((field, text) -> fields.put(String.valueOf(field), String.valueOf(text)));
        return new InputErrors(generic.stream().map(String::valueOf).toList(), fields);
    }
}

package org.empathygate.workbench.jira.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A workflow's XML while an administrator changes the validators of a transition. Validators count from 1. */
final class WorkflowText {

    private final Document document;

    WorkflowText(Document document) {
        this.document = document;
    }

    Document document() {
        return document;
    }

    /** Puts a validator behind those that the transition has; a common action gets it wherever it is used. */
    void add(int actionId, Map<String, String> args) {
        Element action = action(actionId).orElseThrow();
        Element validators = child(action, "validators").orElseGet(() -> {
            Element made = document.createElement("validators");
            action.insertBefore(made, child(action, "results").orElse(null));
            return made;
        });
        validators.appendChild(validator(args));
    }

    /** Gives the validator other arguments; says nothing if it is gone. */
    void replace(int actionId, int number, Map<String, String> args) {
        find(actionId, number).ifPresent(old -> parent(old).replaceChild(validator(args), old));
    }

    /** Takes the validator away; says nothing if it is gone already. */
    void remove(int actionId, int number) {
        find(actionId, number).ifPresent(old -> {
            Node validators = parent(old);
            validators.removeChild(old);
            if (elements(validators.getChildNodes()).isEmpty()) {
                parent(validators).removeChild(validators);
            }
        });
    }

    private Optional<Element> find(int actionId, int number) {
        return action(actionId)
                .flatMap(action -> child(action, "validators"))
                .map(validators -> elements(validators.getChildNodes()))
                .filter(validators -> number >= 1 && number <= validators.size())
                .map(validators -> validators.get(number - 1));
    }

    private Optional<Element> action(int id) {
        return elements(document.getElementsByTagName("action")).stream()
                .filter(action -> action.getAttribute("id").equals(Integer.toString(id)))
                .findFirst();
    }

    private Element validator(Map<String, String> args) {
        Element validator = document.createElement("validator");
        validator.setAttribute("name", "");
        validator.setAttribute("type", "class");
        args.forEach((name, value) -> {
            Element arg = document.createElement("arg");
            arg.setAttribute("name", name);
            arg.setTextContent(value);
            validator.appendChild(arg);
        });
        return validator;
    }

    private static Optional<Element> child(Element parent, String name) {
        return elements(parent.getChildNodes()).stream()
                .filter(child -> child.getTagName().equals(name))
                .findFirst();
    }

    private static Node parent(Node node) {
        return Optional.ofNullable(node.getParentNode()).orElseThrow();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}

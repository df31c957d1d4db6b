package org.empathygate.workbench.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A workflow's XML with the questions and changes that an import needs. Changes what it was made from. */
final class WorkflowDocument {
    private static final String CLASS_NAME = "class.name";
    private static final String MODULE_KEY = "full.module.key";

    private final Document document;

    WorkflowDocument(Document document) {
        this.document = document;
    }

    Document document() {
        return document;
    }

    /** A step as the XML has it. */
    record StepElement(Element element) {
        int id() {
            return Integer.parseInt(element.getAttribute("id"));
        }

        String name() {
            return element.getAttribute("name");
        }

        Optional<String> statusId() {
            return metas().filter(meta -> meta.getAttribute("name").equals(Steps.STATUS_ID))
                    .map(meta -> meta.getTextContent().trim())
                    .findFirst();
        }

        void setStatusId(String statusId) {
            Element meta = metas().filter(one -> one.getAttribute("name").equals(Steps.STATUS_ID))
                    .findFirst()
                    .orElseGet(() -> {
                        Element added = element.getOwnerDocument().createElement("meta");
                        added.setAttribute("name", Steps.STATUS_ID);
                        element.insertBefore(added, element.getFirstChild());
                        return added;
                    });
            meta.setTextContent(statusId);
        }

        boolean hasExits() {
            return element.getElementsByTagName("action").getLength() > 0
                    || element.getElementsByTagName("common-action").getLength() > 0;
        }

        private Stream<Element> metas() {
            return children(element, "meta");
        }
    }

    List<StepElement> steps() {
        return elements("step").map(StepElement::new).toList();
    }

    /** The ids of the steps in which issues start. */
    Set<Integer> firstSteps() {
        var first = new LinkedHashSet<Integer>();
        initialActions().forEach(action -> first.addAll(targets(action)));
        return first;
    }

    /** The ids of the steps on whose way in a resolution is set, by a function or on the screen that asks for one. */
    Set<Integer> resolvingSteps() {
        var resolving = new LinkedHashSet<Integer>();
        actions().filter(WorkflowDocument::setsResolution).forEach(action -> resolving.addAll(targets(action)));
        return resolving;
    }

    /** The classes that the workflow names, in order and once each. */
    Set<String> classNames() {
        var names = new LinkedHashSet<String>();
        arguments(CLASS_NAME).forEach(arg -> names.add(arg.getTextContent().trim()));
        return names;
    }

    /** What the workflow gives as an argument to the class, wherever it names it. */
    Set<String> argumentsOf(String className, String argument) {
        var values = new LinkedHashSet<String>();
        arguments(CLASS_NAME)
                .filter(arg -> arg.getTextContent().trim().equals(className))
                .flatMap(arg -> children((Element) arg.getParentNode(), "arg"))
                .filter(arg -> arg.getAttribute("name").equals(argument))
                .forEach(arg -> values.add(arg.getTextContent().trim()));
        return values;
    }

    /** Takes out every condition, validator and function of these classes; says nothing if there is none. */
    void removeClasses(Set<String> classNames) {
        List<Node> named = arguments(CLASS_NAME)
                .filter(arg -> classNames.contains(arg.getTextContent().trim()))
                .map(Node::getParentNode)
                .toList();
        named.forEach(WorkflowDocument::removeWithEmptyParents);
    }

    /**
     * Adds the validator to every transition that can lead into one of the steps, unless it is there. Creating an issue is
     * no transition. Answers the names of the transitions.
     */
    List<String> addValidator(PluginValidator validator, Set<Integer> intoSteps) {
        var names = new ArrayList<String>();
        actions()
                .filter(action -> targets(action).stream().anyMatch(intoSteps::contains))
                .filter(Predicate.not(action -> hasValidator(action, validator)))
                .forEach(action -> {
                    validatorsOf(action).appendChild(element(validator));
                    names.add(action.getAttribute("name"));
                });
        return names;
    }

    /** Takes every validator off the transitions that can lead into one of the steps. */
    void removeValidators(Set<Integer> intoSteps) {
        actions()
                .filter(action -> targets(action).stream().anyMatch(intoSteps::contains))
                .forEach(action -> children(action, "validators").toList().forEach(action::removeChild));
    }

    /** Takes over the validators of every action, and nothing else. */
    void takeValidators(WorkflowDescriptor workflow) {
        elements("action").forEach(action -> {
            children(action, "validators").toList().forEach(action::removeChild);
            List<?> validators = descriptor(workflow, action).getValidators();
            validators.forEach(validator -> validatorsOf(action).appendChild(element((ValidatorDescriptor) validator)));
        });
    }

    private static ActionDescriptor descriptor(WorkflowDescriptor workflow, Element action) {
        int id = Integer.parseInt(action.getAttribute("id"));
        return isInitial(action) ? workflow.getInitialAction(id) : workflow.getAction(id);
    }

    private Element element(ValidatorDescriptor validator) {
        Element element = document.createElement("validator");
        element.setAttribute("name", "");
        element.setAttribute("type", validator.getType());
        Map<?, ?> args = validator.getArgs();
        args.forEach((name, value) -> element.appendChild(argument(String.valueOf(name), String.valueOf(value))));
        return element;
    }

    private Element element(PluginValidator validator) {
        Element element = document.createElement("validator");
        element.setAttribute("name", "");
        element.setAttribute("type", "class");
        element.appendChild(argument(MODULE_KEY, validator.moduleKey()));
        element.appendChild(argument(CLASS_NAME, validator.className()));
        validator.args().forEach((name, value) -> element.appendChild(argument(name, value)));
        return element;
    }

    private Element argument(String name, String value) {
        Element arg = document.createElement("arg");
        arg.setAttribute("name", name);
        arg.setTextContent(value);
        return arg;
    }

    private Element validatorsOf(Element action) {
        return children(action, "validators").findFirst().orElseGet(() -> {
            Element validators = document.createElement("validators");
            action.insertBefore(
                    validators, children(action, "results").findFirst().orElse(null));
            return validators;
        });
    }

    private static boolean hasValidator(Element action, PluginValidator validator) {
        return children(action, "validators")
                .flatMap(validators -> children(validators, "validator"))
                .flatMap(present -> children(present, "arg"))
                .anyMatch(arg -> arg.getAttribute("name").equals(CLASS_NAME)
                        && arg.getTextContent().trim().equals(validator.className()));
    }

    private static boolean setsResolution(Element action) {
        return action.getAttribute("view").equals("resolveissue")
                || descendants(action, "function")
                        .anyMatch(function -> hasArgument(function, "field.name", "resolution"::equals)
                                && hasArgument(function, "field.value", value -> !value.isEmpty()));
    }

    private static boolean hasArgument(Element function, String name, Predicate<String> value) {
        return children(function, "arg")
                .anyMatch(arg -> arg.getAttribute("name").equals(name)
                        && value.test(arg.getTextContent().trim()));
    }

    /** The steps that an action can lead into; one that stays where it is leads into none. */
    private static Set<Integer> targets(Element action) {
        var targets = new LinkedHashSet<Integer>();
        Stream.concat(descendants(action, "unconditional-result"), descendants(action, "result"))
                .map(result -> result.getAttribute("step"))
                .filter(step -> step.matches("\\d+"))
                .forEach(step -> targets.add(Integer.valueOf(step)));
        return targets;
    }

    private Stream<Element> actions() {
        return elements("action").filter(action -> !isInitial(action));
    }

    private Stream<Element> initialActions() {
        return elements("action").filter(WorkflowDocument::isInitial);
    }

    private static boolean isInitial(Element action) {
        return action.getParentNode().getNodeName().equals("initial-actions");
    }

    private Stream<Element> arguments(String name) {
        return elements("arg").filter(arg -> arg.getAttribute("name").equals(name));
    }

    private Stream<Element> elements(String tag) {
        return descendants(document.getDocumentElement(), tag);
    }

    private static void removeWithEmptyParents(Node node) {
        Node parent = node.getParentNode();
        parent.removeChild(node);
        boolean isContainer = Set.of("conditions", "restrict-to", "validators", "post-functions", "pre-functions")
                .contains(parent.getNodeName());
        boolean isEmpty = nodes(parent.getChildNodes()).noneMatch(Element.class::isInstance);
        if (isContainer && isEmpty) {
            removeWithEmptyParents(parent);
        }
    }

    private static Stream<Element> descendants(Element element, String tag) {
        return nodes(element.getElementsByTagName(tag)).map(Element.class::cast);
    }

    private static Stream<Element> children(Element element, String tag) {
        return nodes(element.getChildNodes())
                .filter(node -> node.getNodeName().equals(tag))
                .map(Element.class::cast);
    }

    /** A copy: the list itself changes while elements are added and removed. */
    private static Stream<Node> nodes(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(list::item).toList().stream();
    }
}

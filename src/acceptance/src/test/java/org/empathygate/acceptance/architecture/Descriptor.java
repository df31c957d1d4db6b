package org.empathygate.acceptance.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** {@code atlassian-plugin.xml}, the table of contents of the product. */
record Descriptor(Element root) {

    static Descriptor read(Path file) throws IOException {
        try {
            return new Descriptor(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("cannot read " + file, e);
        }
    }

    String pluginKey() {
        return root.getAttribute("key");
    }

    /** {@code type:key} of every module. */
    SortedSet<String> modules() {
        return children(root)
                .filter(element -> element.hasAttribute("key"))
                .map(element -> element.getTagName() + ":" + element.getAttribute("key"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Element module(String type, String key) {
        return children(root)
                .filter(element -> element.getTagName().equals(type)
                        && element.getAttribute("key").equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no module " + type + ":" + key));
    }

    /** Every class that the descriptor names. */
    SortedSet<String> classNames() {
        Stream<String> attributes = elements("*")
                .filter(it -> it.hasAttribute("class") && !it.getTagName().equals("webwork1"))
                .map(it -> it.getAttribute("class"));
        Stream<String> actions = elements("action").map(it -> it.getAttribute("name"));
        Stream<String> contents = Stream.of(
                        "validator-class", "condition-class", "function-class", "entity", "upgradeTask")
                .flatMap(this::elements)
                .map(Descriptor::text);
        return Stream.of(attributes, actions, contents)
                .flatMap(names -> names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every package in which REST resources are looked for. */
    List<String> restPackages() {
        return elements("rest")
                .flatMap(rest -> children(rest))
                .filter(it -> it.getTagName().equals("package"))
                .map(Descriptor::text)
                .toList();
    }

    /** Every file of the bundle that the descriptor names. */
    SortedSet<String> files() {
        Stream<String> resources = elements("resource")
                .filter(resource -> !resource.getAttribute("type").equals("i18n"))
                .map(resource -> resource.getAttribute("location"));
        return Stream.concat(resources, elements("view").map(Descriptor::text))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The property files with the texts, without language and ending. */
    List<String> textFiles() {
        return elements("resource")
                .filter(resource -> resource.getAttribute("type").equals("i18n"))
                .map(resource -> resource.getAttribute("location").replace('.', '/'))
                .toList();
    }

    /** Every key of a text. */
    SortedSet<String> textKeys() {
        Stream<String> names = elements("*")
                .filter(it -> it.hasAttribute("i18n-name-key"))
                .map(it -> it.getAttribute("i18n-name-key"));
        Stream<String> keys = Stream.of("description", "label")
                .flatMap(this::elements)
                .filter(it -> it.hasAttribute("key"))
                .map(it -> it.getAttribute("key"));
        return Stream.concat(names, keys).collect(Collectors.toCollection(TreeSet::new));
    }

    static String text(Element element) {
        return element.getTextContent().strip();
    }

    static Stream<Element> children(Element parent) {
        return elements(parent.getChildNodes());
    }

    private Stream<Element> elements(String tag) {
        return elements(root.getElementsByTagName(tag));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .<Node>mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}

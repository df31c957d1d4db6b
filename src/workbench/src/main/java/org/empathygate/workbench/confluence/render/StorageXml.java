package org.empathygate.workbench.confluence.render;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.nodes.Entities;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads storage format: well-formed XML without a root, with HTML's named characters, and never with a document type. */
public final class StorageXml {

    private static final String BEGIN = "<storage>";
    private static final String END = "</storage>";

    /** Deep enough for any page, and shallow enough for the thread's stack. */
    private static final String DEEPEST = "200";

    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    /** A CDATA section, which is left as it is, or a named character. */
    private static final Pattern NAMED = Pattern.compile("(?s)<!\\[CDATA\\[.*?]]>|&([A-Za-z][A-Za-z0-9]*);");

    private static final Pattern XML_KNOWS = Pattern.compile("amp|lt|gt|quot|apos");

    private StorageXml() {}

    /**
     * The element around everything.
     *
     * @throws StorageFormatException when it is not well-formed
     */
    public static Element parse(String storage) {
        try {
            var builder = builder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(BEGIN + withoutNames(storage) + END)))
                    .getDocumentElement();
        } catch (SAXParseException e) {
            throw new StorageFormatException(
                    "Error parsing xhtml: " + e.getMessage() + " at [row,col]: [" + e.getLineNumber() + "," + column(e)
                            + "]",
                    e);
        } catch (SAXException | IOException e) {
            throw new StorageFormatException("Error parsing xhtml: " + e.getMessage(), e);
        }
    }

    private static int column(SAXParseException e) {
        return e.getLineNumber() == 1 ? Math.max(1, e.getColumnNumber() - BEGIN.length()) : e.getColumnNumber();
    }

    /** XML knows five names; HTML's others become the characters they stand for, and unknown ones stay, to be refused. */
    private static String withoutNames(String storage) {
        return NAMED.matcher(storage).replaceAll(found -> {
            var name = found.group(1);
            var known = name != null && !XML_KNOWS.matcher(name).matches() && Entities.isNamedEntity(name);
            return java.util.regex.Matcher.quoteReplacement(known ? Entities.getByName(name) : found.group());
        });
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(DEPTH, DEEPEST);
            factory.setXIncludeAware(false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This JDK cannot read XML safely", e);
        }
    }
}

package org.empathygate.workbench.jira.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads and writes workflow XML without ever opening what it refers to. Exports name OSWorkflow's DTD 2.8, which the
 * engine's own loader would fetch from the network; here the name is allowed and ignored. A DTD inside the document is
 * refused, as its entities could be made to grow without end.
 */
public final class WorkflowXml {
    private static final String PUBLIC_ID = "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN";
    private static final String SYSTEM_ID = "http://www.opensymphony.com/osworkflow/workflow_2_8.dtd";

    /**
     * Parses a workflow.
     *
     * @throws WorkflowFormatException when the text is not well-formed or its root is not {@code workflow}
     */
    public static Document parse(String xml) {
        try {
            Document document = builder().parse(new InputSource(new StringReader(xml)));
            if (!document.getDocumentElement().getTagName().equals("workflow")) {
                throw new WorkflowFormatException("The file is no workflow: its root element is "
                        + document.getDocumentElement().getTagName() + ", not workflow.");
            }
            if (document.getDoctype() != null && document.getDoctype().getInternalSubset() != null) {
                throw new WorkflowFormatException("The file declares a DTD of its own, which is not allowed.");
            }
            return document;
        } catch (SAXException e) {
            throw new WorkflowFormatException("The file is not well-formed XML: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new WorkflowFormatException("The file cannot be read: " + e.getMessage(), e);
        }
    }

    /** What the engine runs. The document can be changed afterwards without any effect on it. */
    public static WorkflowDescriptor descriptor(Document document) {
        return new WorkflowDescriptor(document.getDocumentElement());
    }

    /** The document as Jira would export it. */
    public static String write(Document document) {
        try {
            var factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.DOCTYPE_PUBLIC, PUBLIC_ID);
            transformer.setOutputProperty(OutputKeys.DOCTYPE_SYSTEM, SYSTEM_ID);
            var text = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("A workflow in memory cannot be written", e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser has these features", e);
        }
    }

    private WorkflowXml() {}
}

package org.shuyue.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Sha256;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page of a template, parsed: its text is hashed, and the hashes are put on its last page. */
final class Sheet {
    /** The id of the part that is the text; the last page stands outside it. */
    private static final String TEXT = "text";

    private final Document document;
    private final String text;
    private final String sha256;
    private final String sm3;

    /** Throws {@link InputRefused} when it is not well-formed or lacks its parts. */
    Sheet(String page) {
        this(parsed(page));
    }

    private Sheet(Document document) {
        this.document = document;
        text = bare(part(TEXT).getTextContent());
        sha256 = Sha256.of(text);
        sm3 = Sm3.of(text);
        part("sha256").setTextContent(sha256);
        part("sm3").setTextContent(sm3);
    }

    /** The same page with another text. */
    Sheet with(Element text) {
        Element old = part(TEXT);
        old.getParentNode().replaceChild(document.importNode(text, true), old);
        return new Sheet(document);
    }

    /** White space is where a line breaks, and no part of a text. */
    static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }

    Document document() {
        return document;
    }

    /** Without white space. */
    String text() {
        return text;
    }

    String sha256() {
        return sha256;
    }

    String sm3() {
        return sm3;
    }

    private Element part(String id) {
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Node node = all.item(i);
            if (node instanceof Element element && element.getAttribute("id").equals(id)) {
                return element;
            }
        }
        throw new InputRefused("source", "模板没有使用公共版式：缺少 id 为 " + id + " 的部分，请以 <@layout.document> 包住正文");
    }

    static Document parsed(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            javax.xml.parsers.DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(page)));
        } catch (SAXException e) {
            throw new InputRefused("source", "模板生成的页面不是合格的 XHTML：" + e.getMessage());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform parses XML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

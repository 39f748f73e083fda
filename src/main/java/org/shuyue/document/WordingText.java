package org.shuyue.document;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.InputRefused;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * What came out of an agency's own words: one text of headings, paragraphs and plain tables. Styles, links, scripts and
 * other pictures than those among the facts have no place in it.
 */
final class WordingText {
    private static final int DEEPEST = 16;
    private static final int WIDEST = 12;
    private static final int MOST_ELEMENTS = 5_000;

    private static final Set<String> ELEMENTS = Set.of(
            "div", "h1", "h2", "h3", "p", "span", "strong", "em", "br", "img", "table", "thead", "tbody", "tr", "th",
            "td");
    private static final Set<String> LOOKS = Set.of("agreement", "letter", "form");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "th", Set.of("class", "scope", "colspan", "rowspan"),
            "td", Set.of("class", "colspan", "rowspan"),
            "img", Set.of("class", "src", "alt"));
    private static final Set<String> USUAL = Set.of("class");

    private final Set<String> pictures;
    private int elements;

    /** @param pictures addresses of those among the facts */
    WordingText(Set<String> pictures) {
        this.pictures = Set.copyOf(pictures);
    }

    /** The text, to be put into the layout. */
    Element of(String filled) {
        Document parsed = Sheet.parsed(filled.strip());
        Element text = parsed.getDocumentElement();
        if (!text.getAttribute("id").equals("text") || !LOOKS.contains(text.getAttribute("class"))) {
            throw refused("请以 <@layout.document look=\"agreement\"> 包住全部正文，look 为 agreement、letter 或者 form");
        }
        text.removeAttribute("id");
        check(text, 1, false);
        text.setAttribute("id", "text");
        return text;
    }

    private void check(Element element, int depth, boolean inTable) {
        String name = element.getTagName();
        if (!ELEMENTS.contains(name)) {
            throw refused("正文中不能使用元素 <" + name + ">；可以使用标题、段落、表格和 span、strong、em、br");
        }
        if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
            throw refused("正文的元素嵌套太深或者太多（最深 " + DEEPEST + " 层，最多 " + MOST_ELEMENTS + " 个），请精简");
        }
        if (inTable && name.equals("table")) {
            throw refused("表格中不能再有表格，请拆成两个表格");
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            check(name, (Attr) attributes.item(i));
        }
        if (name.equals("img") && element.getAttribute("alt").isBlank()) {
            throw refused("图片须有替代文字（alt）");
        }
        for (@Nullable Node kid = element.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
            if (kid instanceof Element inner) {
                check(inner, depth + 1, inTable || name.equals("table"));
            }
        }
    }

    private void check(String element, Attr attribute) {
        String name = attribute.getName();
        if (!ATTRIBUTES.getOrDefault(element, USUAL).contains(name)) {
            throw refused("<" + element + "> 不能有属性 " + name + "；字体、字号和版式由公共版式决定");
        }
        if (name.equals("src") && !pictures.contains(attribute.getValue())) {
            throw refused("图片只能是要素中的图片（例如指标的条形图），不能是其他地址");
        }
        if (name.endsWith("span") && !narrow(attribute.getValue())) {
            throw refused(name + " 须为 1 至 " + WIDEST + " 的整数");
        }
    }

    private static boolean narrow(String span) {
        return span.matches("[1-9]|1[0-" + (WIDEST - 10) + "]");
    }

    private static InputRefused refused(String message) {
        return new InputRefused("source", message);
    }
}

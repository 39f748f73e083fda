package org.shuyue.document;

import java.util.Arrays;
import java.util.List;

/** A kind of document: its template, its facts, who keeps a copy of it and who seals it. */
public enum DocumentKind {
    /** 四平, SP-02 to SP-10. */
    COOPERATION_AGREEMENT("cooperation-agreement", "数据共享合作协议", CooperationAgreement.class, "甲方、乙方", "甲方（盖章）、乙方（盖章）");

    private final String template;
    private final String title;
    private final Class<? extends Facts> facts;
    private final String holders;
    private final String labels;

    DocumentKind(String template, String title, Class<? extends Facts> facts, String holders, String labels) {
        this.template = template;
        this.title = title;
        this.facts = facts;
        this.holders = holders;
        this.labels = labels;
    }

    static DocumentKind of(Facts facts) {
        return Arrays.stream(values())
                .filter(kind -> kind.facts == facts.getClass())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No kind of document has facts of " + facts.getClass()));
    }

    /** Name of the product's own template, without its ending. */
    String template() {
        return template;
    }

    public String title() {
        return title;
    }

    Class<? extends Facts> facts() {
        return facts;
    }

    /** Who keeps a copy, one each. */
    public List<String> holders() {
        return List.of(holders.split("、"));
    }

    public int copies() {
        return holders().size();
    }

    /** Of the rows on the last page in which seals and signatures stand, in the order in which they are to be made. */
    public List<String> labels() {
        return List.of(labels.split("、"));
    }
}

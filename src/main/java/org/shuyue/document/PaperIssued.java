package org.shuyue.document;

import org.shuyue.shared.Actor;

/** A paper was made and kept under its number. */
public record PaperIssued(Paper paper, Actor actor) implements PaperEvent {
    @Override
    public String kind() {
        return "paper.issued";
    }

    @Override
    public String sentence() {
        return "生成《" + paper.kind().title() + "》，文件编号 " + paper.number();
    }
}

package org.shuyue.document;

import org.shuyue.shared.Actor;
import org.shuyue.shared.PaperNumber;

/** Another paper took the place of one. */
public record PaperSuperseded(Paper paper, PaperNumber by, Actor actor) implements PaperEvent {
    @Override
    public String kind() {
        return "paper.superseded";
    }

    @Override
    public String sentence() {
        return "《" + paper.kind().title() + "》（" + paper.number() + "）由文件 " + by + " 替代";
    }
}

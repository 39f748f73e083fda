package org.shuyue.document;

import org.shuyue.shared.Actor;

/** A paper no longer counts. */
public record PaperTerminated(Paper paper, String reason, Actor actor) implements PaperEvent {
    @Override
    public String kind() {
        return "paper.terminated";
    }

    @Override
    public String sentence() {
        return "《" + paper.kind().title() + "》（" + paper.number() + "）终止：" + reason;
    }
}

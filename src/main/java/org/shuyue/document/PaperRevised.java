package org.shuyue.document;

import java.util.Map;
import org.shuyue.shared.Actor;

/** A signature was added to a paper; the file before it is kept, too. */
public record PaperRevised(Paper paper, KeptRevision revision, Actor actor) implements PaperEvent {
    @Override
    public String kind() {
        return "paper.revised";
    }

    @Override
    public String sentence() {
        return "保存《" + paper.kind().title() + "》（" + paper.number() + "）签署后的第 " + revision.revision() + " 版";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("file-sha256", revision.sha256());
    }
}

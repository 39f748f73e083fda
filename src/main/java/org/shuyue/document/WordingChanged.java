package org.shuyue.document;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.Sha256;

/** An agency's own words were uploaded, or withdrawn before they came into force. */
public record WordingChanged(String kind, String sentence, Wording wording, Actor actor) implements AuditableEvent {
    static WordingChanged uploaded(Wording wording, Actor by) {
        return new WordingChanged(
                "wording.uploaded",
                "上传《" + wording.kind().title() + "》文本第 " + wording.version() + " 版，自 " + wording.inForceFrom()
                        + " 起用于本单位的新文件",
                wording,
                by);
    }

    static WordingChanged withdrawn(Wording wording, Actor by) {
        return new WordingChanged(
                "wording.withdrawn",
                "撤销《" + wording.kind().title() + "》文本第 " + wording.version() + " 版，没有启用",
                wording,
                by);
    }

    @Override
    public String subject() {
        return wording.agency().value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("sha256", Sha256.of(wording.source()), "note", wording.note());
    }
}

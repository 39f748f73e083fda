package org.shuyue.rulepack;

import java.time.LocalDate;
import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.Sha256;

/** A pack was uploaded, published, dropped or chosen. */
record PackChanged(String kind, String sentence, Actor actor, String subject, Map<String, String> details)
        implements AuditableEvent {

    static PackChanged uploaded(PackDraft draft, Actor by) {
        return new PackChanged(
                "rule-pack.uploaded",
                "上传规则包“" + draft.title() + "”的新版本，尚未发布",
                by,
                draft.pack(),
                Map.of("validFrom", draft.validFrom().toString(), "sha256", Sha256.of(draft.dmn())));
    }

    static PackChanged discarded(PackDraft draft, Actor by) {
        return new PackChanged(
                "rule-pack.discarded",
                "删除规则包“" + draft.title() + "”尚未发布的版本",
                by,
                draft.pack(),
                Map.of("sha256", Sha256.of(draft.dmn())));
    }

    static PackChanged published(PackDraft draft, int version, PackDifference difference, Actor by) {
        return new PackChanged(
                "rule-pack.published",
                "发布规则包“" + draft.title() + "”第 " + version + " 版，自 " + draft.validFrom() + " 起适用",
                by,
                draft.pack(),
                Map.of(
                        "version",
                        String.valueOf(version),
                        "validFrom",
                        draft.validFrom().toString(),
                        "added",
                        String.valueOf(difference.count(PackDifference.Kind.ADDED)),
                        "removed",
                        String.valueOf(difference.count(PackDifference.Kind.REMOVED)),
                        "changed",
                        String.valueOf(difference.count(PackDifference.Kind.CHANGED)),
                        "sha256",
                        Sha256.of(draft.dmn())));
    }

    static PackChanged chosen(PackChoice choice, String title, Actor by) {
        LocalDate from = choice.since();
        return new PackChanged(
                "rule-pack.chosen",
                choice.scope().label() + " " + choice.name() + " 自 " + from + " 起"
                        + (choice.pack() == null ? "不再单独选择规则包" : "适用规则包“" + title + "”"),
                by,
                choice.name(),
                Map.of("from", from.toString(), "pack", choice.pack() == null ? "" : choice.pack()));
    }
}

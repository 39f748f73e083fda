package org.shuyue.portal;

import org.shuyue.audit.ChainSeals;
import org.shuyue.audit.Events;
import org.shuyue.audit.SealedText;
import org.shuyue.audit.TrailEntry;
import org.shuyue.audit.TrailQuery;
import org.shuyue.party.Role;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.Slice;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The trail, for auditors. */
@PageController
class AuditPages {
    private final Events events;
    private final ChainSeals seals;
    private final Admission admission;

    AuditPages(Events events, ChainSeals seals, Admission admission) {
        this.events = events;
        this.seals = seals;
        this.admission = admission;
    }

    @GetMapping("/audit")
    String search(
            Filter filter,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            Model model) {
        admission.only(Role.AUDITOR);
        return show(filter, after, before, model);
    }

    @PostMapping("/audit/verify")
    String verify(Model model) {
        admission.only(Role.AUDITOR);
        model.addAttribute("chain", events.verify());
        return show(new Filter("", "", "", "", "", ""), "", "", model);
    }

    private String show(Filter filter, String after, String before, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("address", filter.link().toString());
        seals.last().ifPresent(seal -> {
            model.addAttribute("seal", seal);
            model.addAttribute("sealKey", SealedText.fingerprint(seal.publicKey()));
        });
        try {
            boolean back = !before.isEmpty();
            Slice<TrailEntry> found = events.search(filter.query(), back ? before : after, back);
            SliceModel.add(model, found, back || !after.isEmpty(), filter::link);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
        }
        return "audit";
    }

    /** The filters as they stand in the address. */
    public record Filter(String word, String kind, String person, String number, String from, String to) {
        public Filter {
            word = Typed.text(word).strip();
            kind = Typed.text(kind).strip();
            person = Typed.text(person).strip();
            number = Typed.text(number).strip();
            from = Typed.text(from).strip();
            to = Typed.text(to).strip();
        }

        TrailQuery query() {
            return new TrailQuery(
                    Typed.word(word),
                    Typed.word(kind),
                    Typed.idOrNone(person, PersonId::new, "person", "人员的登录名"),
                    Typed.idOrNone(number, CaseNumber::new, "number", "办件编号"),
                    Typed.dateOrNone("from", "开始日期", from),
                    Typed.dateOrNone("to", "结束日期", to));
        }

        Link link() {
            return Link.to("/audit")
                    .with("word", word)
                    .with("kind", kind)
                    .with("person", person)
                    .with("number", number)
                    .with("from", from)
                    .with("to", to);
        }
    }
}

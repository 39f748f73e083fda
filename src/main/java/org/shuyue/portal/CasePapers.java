package org.shuyue.portal;

import java.util.Set;
import org.shuyue.dossier.Attachments;
import org.shuyue.dossier.RelatedCases;
import org.shuyue.dossier.Remarks;
import org.shuyue.notice.Notices;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.signing.Pledges;
import org.shuyue.workflow.CaseRow;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gives the page of a case its papers: those issued, attachments, remarks, related cases, letters. */
@Component
class CasePapers {
    /** Who was told what is for those who run, supervise or audit. */
    private static final Set<Role> SEE_LETTERS =
            Set.of(Role.OPERATOR, Role.AUTHORITY, Role.SUPERVISOR, Role.AUDITOR, Role.LEADER);

    private static final int MOST_LETTERS = 50;

    private final Attachments attachments;
    private final Remarks remarks;
    private final RelatedCases related;
    private final Notices notices;
    private final PapersOfCase papers;
    private final Pledges pledges;

    CasePapers(
            Attachments attachments,
            Remarks remarks,
            RelatedCases related,
            Notices notices,
            PapersOfCase papers,
            Pledges pledges) {
        this.attachments = attachments;
        this.remarks = remarks;
        this.related = related;
        this.notices = notices;
        this.papers = papers;
        this.pledges = pledges;
    }

    void add(CaseRow row, Person person, Model model) {
        model.addAttribute("issued", papers.of(row.number()));
        pledges.waiting(row.number(), person.id()).ifPresent(pledge -> model.addAttribute("toPledge", pledge));
        model.addAttribute("attachments", attachments.of(row.number(), person));
        model.addAttribute("mayAttach", attachments.mayAdd(row, person));
        model.addAttribute("accepted", attachments.accepted());
        model.addAttribute("remarks", remarks.of(row.number(), person));
        model.addAttribute("mayRemark", remarks.mayWrite(row, person));
        model.addAttribute("related", related.of(row.number(), person));
        model.addAttribute("mayRelate", related.mayRelate(person));
        if (person.roles().stream().anyMatch(SEE_LETTERS::contains)) {
            model.addAttribute("letters", notices.ofCase(row.number(), MOST_LETTERS));
        }
    }
}

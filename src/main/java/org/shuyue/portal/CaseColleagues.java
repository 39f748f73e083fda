package org.shuyue.portal;

import org.shuyue.handling.Consultations;
import org.shuyue.handling.Copies;
import org.shuyue.party.Person;
import org.shuyue.workflow.CaseRow;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gives the page of a case what colleagues asked and showed each other of it, which is not the applicant's to read. */
@Component
class CaseColleagues {
    private final Consultations consultations;
    private final Copies copies;

    CaseColleagues(Consultations consultations, Copies copies) {
        this.consultations = consultations;
        this.copies = copies;
    }

    void add(CaseRow row, Person person, Model model) {
        if (consultations.mayRead(person, row)) {
            model.addAttribute("consultations", consultations.ofCase(row.number()));
            model.addAttribute("copies", copies.ofCase(row.number()));
        }
    }
}

package org.shuyue.portal;

import org.shuyue.handling.Consultations;
import org.shuyue.handling.Copies;
import org.shuyue.handling.HandOvers;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.workflow.CaseRow;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Gives the page of a case what colleagues asked and showed each other of it, which is not the applicant's to read, and the
 * tasks that a supervisor or leader may give to somebody else.
 */
@Component
class CaseColleagues {
    private final Consultations consultations;
    private final Copies copies;
    private final HandOvers handOvers;
    private final People people;

    CaseColleagues(Consultations consultations, Copies copies, HandOvers handOvers, People people) {
        this.consultations = consultations;
        this.copies = copies;
        this.handOvers = handOvers;
        this.people = people;
    }

    void add(CaseRow row, Person person, Model model) {
        if (consultations.mayRead(person, row)) {
            model.addAttribute("consultations", consultations.ofCase(row.number()));
            model.addAttribute("copies", copies.ofCase(row.number()));
        }
        model.addAttribute("led", handOvers.led(row.number(), person));
        model.addAttribute("personNames", new PersonNames(people));
    }
}

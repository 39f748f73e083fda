package org.shuyue.portal;

import java.util.Map;
import org.shuyue.party.Person;
import org.shuyue.workflow.Procedures;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the visitor can begin, and the start form of each procedure. */
@PageController
class StartPages {
    private final Procedures procedures;
    private final Admission admission;

    StartPages(Procedures procedures, Admission admission) {
        this.procedures = procedures;
        this.admission = admission;
    }

    @GetMapping("/start")
    String list(Model model) {
        model.addAttribute("offers", procedures.openTo(admission.anybody()));
        return "start";
    }

    @GetMapping("/start/{processId}")
    String show(@PathVariable String processId, @RequestParam Map<String, String> given, Model model) {
        Person person = admission.anybody();
        model.addAttribute("offer", procedures.find(processId, person));
        model.addAttribute("form", FormJson.of(procedures.form(processId, given, person)));
        model.addAttribute("draft", processId + given.values());
        return "start-form";
    }
}

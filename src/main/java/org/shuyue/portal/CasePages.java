package org.shuyue.portal;

import org.shuyue.access.Grants;
import org.shuyue.access.Holds;
import org.shuyue.breach.BreachDecisions;
import org.shuyue.catalogue.Resources;
import org.shuyue.opening.OpenDownloads;
import org.shuyue.opening.SuspendOpening;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.ShareRequest;
import org.shuyue.sharing.ShareRequests;
import org.shuyue.transfer.AnnounceDelay;
import org.shuyue.transfer.EndForDeficiency;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.CaseTasks;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.Procedures;
import org.shuyue.workflow.Withdrawal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a case. */
@PageController
class CasePages {
    private final Cases cases;
    private final CaseTasks tasks;
    private final CaseLines lines;
    private final ShareRequests requests;
    private final Resources resources;
    private final Grants grants;
    private final Holds holds;
    private final CaseHistory history;
    private final Procedures procedures;
    private final Withdrawal withdrawal;
    private final CasePapers papers;
    private final CaseSupervision supervision;
    private final CaseColleagues colleagues;
    private final AnnounceDelay delays;
    private final EndForDeficiency deficiency;
    private final OpenDownloads downloads;
    private final SuspendOpening suspendOpening;
    private final BreachDecisions breachDecisions;
    private final Admission admission;

    CasePages(
            Cases cases,
            CaseTasks tasks,
            CaseLines lines,
            ShareRequests requests,
            Resources resources,
            Grants grants,
            Holds holds,
            CaseHistory history,
            Procedures procedures,
            Withdrawal withdrawal,
            CasePapers papers,
            CaseSupervision supervision,
            CaseColleagues colleagues,
            AnnounceDelay delays,
            EndForDeficiency deficiency,
            OpenDownloads downloads,
            SuspendOpening suspendOpening,
            BreachDecisions breachDecisions,
            Admission admission) {
        this.cases = cases;
        this.tasks = tasks;
        this.lines = lines;
        this.requests = requests;
        this.resources = resources;
        this.grants = grants;
        this.holds = holds;
        this.history = history;
        this.procedures = procedures;
        this.withdrawal = withdrawal;
        this.papers = papers;
        this.supervision = supervision;
        this.colleagues = colleagues;
        this.delays = delays;
        this.deficiency = deficiency;
        this.downloads = downloads;
        this.suspendOpening = suspendOpening;
        this.breachDecisions = breachDecisions;
        this.admission = admission;
    }

    @GetMapping("/cases/{number}")
    String show(@PathVariable String number, Model model) {
        Person person = admission.anybody();
        CaseRow row = cases.view(caseNumber(number), person);
        boolean own = row.applicant().equals(person.id());
        model.addAttribute("row", row);
        model.addAttribute("own", own);
        model.addAttribute("deadlines", lines.stories(row.number()));
        model.addAttribute("ruleNotes", lines.ruleNotes(row.number()));
        model.addAttribute("changeable", lines.changeable(row.number(), person));
        model.addAttribute("tasks", tasks.openOf(row.number(), person));
        model.addAttribute("timeline", history.of(row.number()));
        model.addAttribute("procedure", procedures.title(row.processId()));
        model.addAttribute("sheets", procedures.sheets(row.processId(), row.number()));
        papers.add(row, person, model);
        supervision.add(row.number(), person, model);
        model.addAttribute("deficiencyOpen", deficiency.isOpenTo(row.number(), person));
        colleagues.add(row, person, model);
        model.addAttribute("delayable", delays.isOpenTo(row.number(), person));
        model.addAttribute("downloadable", downloads.mayDownload(row.number(), person));
        model.addAttribute("openingSuspendable", suspendOpening.isOpenTo(row.number(), person));
        model.addAttribute("falseAlarmOpen", breachDecisions.mayEnd(row.number(), person));
        model.addAttribute("liftable", breachDecisions.liftable(row.number(), person));
        model.addAttribute("withdrawable", withdrawal.isOpenTo(row, person));
        requests.find(row.number()).ifPresent(request -> addRequest(request, model));
        grants.ofCase(row.number()).ifPresent(grant -> {
            model.addAttribute("grant", grant);
            model.addAttribute("grantState", grants.state(grant));
            holds.of(grant.resource()).ifPresent(hold -> model.addAttribute("hold", hold));
            model.addAttribute("keeper", grants.mayKeep(grant, person.id()));
            model.addAttribute("address", TokenPages.address(grant));
        });
        return "case";
    }

    private void addRequest(ShareRequest request, Model model) {
        model.addAttribute(
                "share",
                new RequestView(request, resources.look(request.resource()).orElse(null)));
    }

    static CaseNumber caseNumber(String typed) {
        return Typed.id(typed, CaseNumber::new, "没有这个办件，或者您无权查看");
    }
}

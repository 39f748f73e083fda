package org.shuyue.workflow;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What can be begun, by whom, and what each procedure shows of its cases. */
@Component
public class Procedures {
    private final List<StartOffer> offers;
    private final List<CaseSheets> sheets;
    private final ProcessContracts contracts;
    private final CaseTasks tasks;
    private final RepositoryService repository;

    Procedures(
            List<StartOffer> offers,
            List<CaseSheets> sheets,
            ProcessContracts contracts,
            CaseTasks tasks,
            @Lazy RepositoryService repository) {
        this.offers = List.copyOf(offers);
        this.sheets = List.copyOf(sheets);
        this.contracts = contracts;
        this.tasks = tasks;
        this.repository = repository;
    }

    /** A procedure that a person may begin. */
    public record Offer(String processId, String title, String purpose) {}

    public List<Offer> openTo(Person person) {
        return offers.stream()
                .filter(offer -> offer.openTo(person))
                .map(this::shown)
                .sorted(Comparator.comparing(Offer::processId))
                .toList();
    }

    /** {@link NotFound} when it is not there or not for the person. */
    public Offer find(String processId, Person person) {
        return shown(offer(processId, person));
    }

    public FormView form(String processId, Map<String, String> given, Person person) {
        return tasks.startForm(processId, offer(processId, person).known(given, person));
    }

    public List<CaseSheet> sheets(String processId, CaseNumber number) {
        return sheets.stream()
                .filter(one -> one.processId().equals(processId))
                .flatMap(one -> one.of(number).stream())
                .filter(sheet -> !sheet.lines().isEmpty())
                .toList();
    }

    /** The Chinese names of all of them, by process id. */
    public Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        contracts.processIds().forEach(processId -> titles.put(processId, title(processId)));
        return titles;
    }

    /** The Chinese name of its diagram. */
    public String title(String processId) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processId)
                .latestVersion()
                .singleResult()
                .getName();
    }

    private StartOffer offer(String processId, Person person) {
        return offers.stream()
                .filter(offer -> offer.processId().equals(processId) && offer.openTo(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这种业务，或者不由您办理；请从“我要办理”中选择"));
    }

    private Offer shown(StartOffer offer) {
        return new Offer(offer.processId(), title(offer.processId()), offer.purpose());
    }
}

package org.shuyue.workflow;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
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
        Map<String, String> titles = titles();
        return offers.stream()
                .filter(offer -> offer.openTo(person))
                .map(offer ->
                        new Offer(offer.processId(), requireNonNull(titles.get(offer.processId())), offer.purpose()))
                .sorted(Comparator.comparing(Offer::processId))
                .toList();
    }

    /** {@link NotFound} when it is not there or not for the person. */
    public Offer find(String processId, Person person) {
        StartOffer offer = offer(processId, person);
        return new Offer(processId, title(processId), offer.purpose());
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

    /**
     * The Chinese names of all that cases are of, in the order of the process ids by which they stand; asked for at
     * once.
     */
    public Map<String, String> titles() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(definition -> contracts
                        .look(definition.getKey())
                        .filter(contract -> !contract.isCalled())
                        .isPresent())
                .collect(Collectors.toMap(
                        ProcessDefinition::getKey, ProcessDefinition::getName, (one, same) -> one, TreeMap::new));
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
}

package org.shuyue.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.TaskService;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Person;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The register of all cases (办件), and who may see which. */
@Component
public class Cases {
    private static final int BATCH = 500;

    private final CaseMapper mapper;
    private final Jurisdiction jurisdiction;
    private final Clock clock;
    private final TaskService tasks;
    private final EngineAuthentication authentication;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate besides;

    Cases(
            CaseMapper mapper,
            Jurisdiction jurisdiction,
            Clock clock,
            @Lazy TaskService tasks,
            EngineAuthentication authentication,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.jurisdiction = jurisdiction;
        this.clock = clock;
        this.tasks = tasks;
        this.authentication = authentication;
        this.events = events;
        besides = new TransactionTemplate(transactions);
        besides.setPropagationBehavior(TransactionTemplate.PROPAGATION_NOT_SUPPORTED);
    }

    @Transactional
    public void register(CaseNumber number, String processId, String title, Person applicant, String state) {
        mapper.insert(new CaseRow(
                number,
                processId,
                title,
                applicant.id(),
                applicant.name(),
                applicant.agency(),
                null,
                state,
                true,
                clock.instant(),
                null));
        events.publishEvent(new CaseMoved(number));
    }

    /** To another state in which it goes on. */
    @Transactional
    public void move(CaseNumber number, String state) {
        mapper.move(number, state, true, null);
        events.publishEvent(new CaseMoved(number));
    }

    /** To its last state. */
    @Transactional
    public void close(CaseNumber number, String state) {
        mapper.move(number, state, false, clock.instant());
        events.publishEvent(new CaseMoved(number));
    }

    /** From now on the provider's people see it. */
    @Transactional
    public void forward(CaseNumber number, AgencyId provider) {
        mapper.forward(number, provider.value());
        events.publishEvent(new CaseMoved(number));
    }

    /** These see it, too, with those who oversee them; agencies that it concerns already change nothing. */
    @Transactional
    public void concern(CaseNumber number, Collection<AgencyId> agencies) {
        List<AgencyId> before = mapper.concerned(number);
        agencies.stream()
                .distinct()
                .filter(agency -> !before.contains(agency))
                .forEach(agency -> mapper.concern(number, agency));
        events.publishEvent(new CaseMoved(number));
    }

    /** This person sees it, too, whatever the roles say. */
    @Transactional
    public void show(CaseNumber number, PersonId person) {
        if (mapper.isShownTo(number, person) == 0) {
            mapper.show(number, person);
        }
    }

    /** The resource that it is about. */
    @Transactional
    public void about(CaseNumber number, ResourceId resource) {
        mapper.about(number, resource);
        events.publishEvent(new CaseMoved(number));
    }

    /** The latest others about the same resource that the viewer has in the own list. */
    public List<CaseRow> sameResource(CaseNumber number, Person viewer, int most) {
        return mapper
                .resourceOf(number)
                .map(resource -> mapper.search(CaseQuery.about(resource, most + 1), CaseSight.of(viewer, jurisdiction)))
                .orElse(List.of())
                .stream()
                .filter(row -> !row.number().equals(number))
                .limit(most)
                .toList();
    }

    /** The latest others that the viewer has in the own list, about the same resource or of the same provider and procedure. */
    List<CaseRow> alike(CaseRow row, Person viewer, int most) {
        ResourceId resource = mapper.resourceOf(row.number()).orElse(null);
        return resource == null && row.providerAgency() == null
                ? List.of()
                : mapper.alike(row, resource, CaseSight.of(viewer, jurisdiction), most);
    }

    /** Those under way that are about the resource, whoever asks, the oldest first. */
    public List<CaseRow> openAbout(ResourceId resource) {
        return mapper.openAbout(resource);
    }

    /** Whether any case is about that resource, whoever asks. */
    public boolean isAnyAbout(ResourceId resource) {
        return mapper.countAbout(resource) > 0;
    }

    /** The resource that it is about, if it is about one. */
    public Optional<ResourceId> resourceOf(CaseNumber number) {
        return mapper.resourceOf(number);
    }

    /** The agencies that it concerns beside the applicant's and the provider. */
    public List<AgencyId> concernedBy(CaseNumber number) {
        return mapper.concerned(number);
    }

    /** Whoever asks, all of them in pieces, the oldest first: those that began after that one, or at its moment with a later number. */
    public List<CaseRow> after(Instant startedAt, String number, int size) {
        return mapper.after(startedAt, number, size);
    }

    /** How many there are, whoever asks. */
    public long countAll() {
        return mapper.countAll();
    }

    /** Whether the person may open it. */
    public boolean maySee(CaseRow row, Person viewer) {
        return seenBy(viewer).test(row) || hasTaskIn(row.number(), viewer);
    }

    /** Whoever asks; for rooms that tell people of their cases. */
    public Optional<CaseRow> look(CaseNumber number) {
        return mapper.find(number);
    }

    /** Whoever asks, many at once; cases that are not registered are left out. */
    public Map<CaseNumber, CaseRow> look(Collection<CaseNumber> numbers) {
        List<CaseNumber> wanted = numbers.stream().distinct().toList();
        Map<CaseNumber, CaseRow> found = new HashMap<>();
        for (int i = 0; i < wanted.size(); i += BATCH) {
            mapper.findAll(wanted.subList(i, Math.min(i + BATCH, wanted.size())))
                    .forEach(row -> found.put(row.number(), row));
        }
        return found;
    }

    /** Whether a case is in the person's list of cases. */
    public Predicate<CaseRow> seenBy(Person viewer) {
        CaseSight sight = CaseSight.of(viewer, jurisdiction);
        return row -> sight.includes(row)
                || isConcerned(sight, row.number())
                || mapper.isShownTo(row.number(), viewer.id()) > 0;
    }

    public Page<CaseRow> ofApplicant(PersonId applicant, CaseQuery query) {
        return page(query, CaseSight.ownOnly(applicant));
    }

    public Page<CaseRow> visibleTo(Person viewer, CaseQuery query) {
        return page(query, CaseSight.of(viewer, jurisdiction));
    }

    /** Every case of those procedures, whoever asks: for lists that are open to all, such as that of supply and demand. */
    public Page<CaseRow> ofProcesses(Set<String> processIds, CaseQuery query) {
        return new Page<>(
                mapper.ofProcesses(processIds, query),
                query.page(),
                query.size(),
                mapper.countOfProcesses(processIds, query));
    }

    /**
     * {@link NotFound} when there is no such case or the viewer may not see it, nor stands in for one who may; the
     * trail keeps who asked in vain, whatever becomes of the transaction around.
     */
    public CaseRow view(CaseNumber number, Person viewer) {
        Optional<CaseRow> found = mapper.find(number);
        if (found.isPresent() && !maySee(found.get(), viewer)) {
            besides.executeWithoutResult(status -> events.publishEvent(new SightRefused(number, viewer)));
            found = Optional.empty();
        }
        return found.orElseThrow(() -> new NotFound("没有办件 " + number + "，或者您无权查看"));
    }

    private boolean isConcerned(CaseSight sight, CaseNumber number) {
        return !sight.concerns().isEmpty() && mapper.concerned(number).stream().anyMatch(sight.concerns()::contains);
    }

    /** A substitute sees the case for which a task waits. */
    private boolean hasTaskIn(CaseNumber number, Person viewer) {
        return authentication.as(
                viewer,
                () -> tasks.createTaskQuery()
                                .processInstanceBusinessKey(number.value())
                                .count()
                        > 0);
    }

    private Page<CaseRow> page(CaseQuery query, CaseSight sight) {
        return new Page<>(mapper.search(query, sight), query.page(), query.size(), mapper.count(query, sight));
    }
}

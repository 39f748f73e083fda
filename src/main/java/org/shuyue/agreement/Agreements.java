package org.shuyue.agreement;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Person;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every agreement that was ever drafted. */
@Component
@Transactional(readOnly = true)
public class Agreements {
    private final AgreementMapper mapper;
    private final Jurisdiction jurisdiction;

    Agreements(AgreementMapper mapper, Jurisdiction jurisdiction) {
        this.mapper = mapper;
        this.jurisdiction = jurisdiction;
    }

    public Optional<Agreement> look(CaseNumber number) {
        return mapper.find(number)
                .map(row ->
                        row.with(version(number, row.version()).orElseThrow().terms()));
    }

    /** Throws {@link NotFound}. */
    public Agreement find(CaseNumber number) {
        return look(number).orElseThrow(() -> unknown(number));
    }

    /** {@link NotFound} also when the viewer has nothing to do with it. */
    public Agreement view(CaseNumber number, Person viewer) {
        return look(number).filter(agreement -> maySee(agreement, viewer)).orElseThrow(() -> unknown(number));
    }

    public boolean maySee(Agreement agreement, Person viewer) {
        return AgreementSight.of(viewer, jurisdiction).includes(agreement);
    }

    /** Those that bound their parties on that day, halted ones included, in the order of their numbers. */
    public List<Agreement> inForce(LocalDate day) {
        return found(mapper.inForce(day, day.atStartOfDay(Application.ZONE).toInstant()));
    }

    /** Those to which the agency is a party, in whatever state, in the order of their numbers. */
    public List<Agreement> ofAgency(AgencyId agency) {
        return found(mapper.ofAgency(agency));
    }

    /** Whether there is any that the person handles. */
    public boolean handledBy(PersonId person) {
        return mapper.countHandledBy(person) > 0;
    }

    /** Those that the viewer may see, the latest first. */
    public Page<Agreement> search(AgreementQuery query, Person viewer) {
        AgreementSight sight = AgreementSight.of(viewer, jurisdiction);
        return new Page<>(found(mapper.search(query, sight)), query.page(), query.size(), mapper.count(query, sight));
    }

    /** The texts as they were proposed, the earliest first. */
    public List<AgreementVersion> versions(CaseNumber number) {
        Map<Integer, List<VersionRow.Item>> items =
                mapper.items(number).stream().collect(groupingBy(VersionRow.Item::version));
        return mapper.versions(number).stream()
                .map(row -> row.with(items.getOrDefault(row.version(), List.of())))
                .toList();
    }

    public Optional<AgreementVersion> version(CaseNumber number, int version) {
        return versions(number).stream().filter(one -> one.version() == version).findFirst();
    }

    private List<Agreement> found(List<CaseNumber> numbers) {
        return numbers.stream().map(this::find).toList();
    }

    private static NotFound unknown(CaseNumber number) {
        return new NotFound("没有协议 " + number + "，或者您无权查看");
    }
}

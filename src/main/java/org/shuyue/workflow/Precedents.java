package org.shuyue.workflow;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Earlier decisions alike (类似案例): on the same resource, or of the same provider in the same procedure. */
@Component
public class Precedents {
    private static final int LOOKED_AT = 100;
    private static final int MOST = 10;

    private final Cases cases;
    private final List<DecidedCases> decided;

    Precedents(Cases cases, List<DecidedCases> decided) {
        this.cases = cases;
        this.decided = List.copyOf(decided);
    }

    /** A case that was decided. */
    public record Precedent(CaseRow row, boolean sameResource, CaseDecision decision) {}

    /** Those that the viewer may see, the last decided first. */
    public List<Precedent> of(CaseRow row, Person viewer) {
        List<CaseNumber> sameResource = cases.sameResource(row.number(), viewer, LOOKED_AT).stream()
                .map(CaseRow::number)
                .toList();
        return cases.alike(row, viewer, LOOKED_AT).stream()
                .map(one -> decision(one).map(found -> new Precedent(one, sameResource.contains(one.number()), found)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Precedent one) ->
                                Objects.requireNonNullElse(one.decision().at(), Instant.EPOCH))
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private Optional<CaseDecision> decision(CaseRow row) {
        return decided.stream()
                .filter(one -> one.processIds().contains(row.processId()))
                .findFirst()
                .flatMap(one -> one.of(row.number()));
    }
}

package org.shuyue.calendar;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Service;

/** Every deadline that ever ran, with what became of it. All its methods are safe to repeat. */
@Service
public class Ledger {

    /** The deadline of that rule from that moment; one that runs already stays as it is and is returned. */
    public RunningDeadline start(CaseNumber caseNumber, String ruleId, Instant from) {
        throw new UnsupportedOperationException();
    }

    /** Ends it as met; empty when none runs. One met too late is breached all the same, if nobody noticed before. */
    public Optional<RunningDeadline> met(CaseNumber caseNumber, String ruleId, Instant at) {
        return Optional.empty();
    }

    /** Ends it without an answer being due any more; empty when none runs. */
    public Optional<RunningDeadline> cancel(CaseNumber caseNumber, String ruleId, Instant at) {
        return Optional.empty();
    }

    /** Marks it as overdue; empty when it was marked before, does not run, or is not due yet at that moment. */
    public Optional<RunningDeadline> breach(CaseNumber caseNumber, String ruleId, Instant at) {
        return Optional.empty();
    }

    /** Marks that people are being reminded; empty when they were before, or when it does not run. */
    public Optional<RunningDeadline> remind(CaseNumber caseNumber, String ruleId, Instant at) {
        return Optional.empty();
    }

    /** In the order of their starts. */
    public List<RunningDeadline> of(CaseNumber caseNumber) {
        return List.of();
    }

    /** By case, each in the order of their starts; a case without any is left out. */
    public Map<CaseNumber, List<RunningDeadline>> of(Collection<CaseNumber> caseNumbers) {
        return Map.of();
    }
}

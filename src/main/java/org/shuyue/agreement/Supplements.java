package org.shuyue.agreement;

import java.util.List;
import java.util.Optional;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The supplements to agreements. */
@Component
@Transactional(readOnly = true)
public class Supplements {
    private final SupplementMapper mapper;

    Supplements(SupplementMapper mapper) {
        this.mapper = mapper;
    }

    public Optional<Supplement> find(CaseNumber number) {
        return mapper.find(number);
    }

    /** In the order in which they were proposed. */
    public List<Supplement> of(CaseNumber agreement) {
        return mapper.of(agreement);
    }

    boolean renews(CaseNumber number) {
        return find(number)
                .filter(supplement -> supplement.cause() == SupplementCause.RENEWAL)
                .isPresent();
    }
}

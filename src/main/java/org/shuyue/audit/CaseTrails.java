package org.shuyue.audit;

import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** The trails of cases, ready to leave the database as proof. */
@Component
public class CaseTrails {
    private final TrailMapper mapper;
    private final ChainSeals seals;

    CaseTrails(TrailMapper mapper, ChainSeals seals) {
        this.mapper = mapper;
        this.seals = seals;
    }

    /** As it is now. */
    public CaseTrail of(CaseNumber number) {
        return new CaseTrail(number, mapper.ofCase(number), mapper, seals.all());
    }
}

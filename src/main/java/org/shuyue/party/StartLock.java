package org.shuyue.party;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Of several processes that start at once on one database, one does the work of a first start, the others wait. */
@Component
public class StartLock {
    private final PersonMapper mapper;

    StartLock(PersonMapper mapper) {
        this.mapper = mapper;
    }

    /** Held until the caller's transaction ends; ask only afterwards what is there already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take() {
        mapper.lockStart();
    }
}

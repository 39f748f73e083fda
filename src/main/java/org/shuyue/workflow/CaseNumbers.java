package org.shuyue.workflow;

import java.time.Clock;
import org.shuyue.Application;
import org.shuyue.shared.CaseNumber;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives out case numbers: one sequence for each kind and year, without a number given twice. */
@Component
class CaseNumbers {
    private final CaseMapper mapper;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    CaseNumbers(CaseMapper mapper, Clock clock, TransactionTemplate transactions) {
        this.mapper = mapper;
        this.clock = clock;
        ownTransaction =
                new TransactionTemplate(java.util.Objects.requireNonNull(transactions.getTransactionManager()));
        ownTransaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    CaseNumber next(String prefix) {
        int year = Application.today(clock).getYear();
        if (mapper.advance(prefix, year) == 0) {
            begin(prefix, year);
            mapper.advance(prefix, year);
        }
        return new CaseNumber("%s%d-%06d".formatted(prefix, year, mapper.lastNumber(prefix, year)));
    }

    /** Two cases may open a year at once; the one that comes second finds the row made. */
    private void begin(String prefix, int year) {
        try {
            ownTransaction.executeWithoutResult(status -> mapper.beginSequence(prefix, year));
        } catch (DuplicateKeyException alreadyBegun) {
            // the row that we wanted is there
        }
    }
}

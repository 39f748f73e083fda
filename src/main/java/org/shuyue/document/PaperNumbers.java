package org.shuyue.document;

import java.time.Clock;
import java.util.Objects;
import org.shuyue.Application;
import org.shuyue.shared.PaperNumber;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives out paper numbers: one sequence a year, none twice, none left out. The row stays locked until the paper is kept,
 * so that a paper that fails gives its number back.
 */
@Component
class PaperNumbers {
    private final PaperMapper mapper;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    PaperNumbers(PaperMapper mapper, Clock clock, TransactionTemplate transactions) {
        this.mapper = mapper;
        this.clock = clock;
        ownTransaction = new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
        ownTransaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    PaperNumber next() {
        int year = Application.today(clock).getYear();
        if (mapper.advance(year) == 0) {
            begin(year);
            mapper.advance(year);
        }
        return new PaperNumber("WJ-%d-%06d".formatted(year, mapper.lastNumber(year)));
    }

    /** Two papers may open a year at once; the one that comes second finds the row made. */
    private void begin(int year) {
        try {
            ownTransaction.executeWithoutResult(status -> mapper.beginSequence(year));
        } catch (DuplicateKeyException alreadyBegun) {
            // the row that we wanted is there
        }
    }
}

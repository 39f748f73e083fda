package org.shuyue.shared;

import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does a piece of work once more when the database took it back because it met with another one: of two that wait for each
 * other the database ends one, which goes through when it is begun again.
 */
public final class Retry {
    private static final Logger LOG = LoggerFactory.getLogger(Retry.class);
    private static final int TRIES = 3;
    /** Deadlock of MySQL and MariaDB, lock timeout and concurrent update of H2. */
    private static final Set<Integer> CONFLICTS = Set.of(1213, 50200, 90131);

    private Retry() {}

    /** The work has to be a transaction of its own, so that nothing of a try that failed is left. */
    public static <T> T onConflict(Supplier<T> work) {
        for (int left = TRIES - 1; ; left--) {
            try {
                return work.get();
            } catch (RuntimeException failed) {
                if (left == 0 || !isConflict(failed)) {
                    throw failed;
                }
                LOG.info("Once more after a conflict in the database: {}", failed.getMessage());
            }
        }
    }

    private static boolean isConflict(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && (sql instanceof SQLTransactionRollbackException || CONFLICTS.contains(sql.getErrorCode())));
    }
}

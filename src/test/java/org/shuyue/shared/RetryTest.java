package org.shuyue.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RetryTest {
    private final IllegalStateException deadlock =
            new IllegalStateException(new SQLTransactionRollbackException("Deadlock found", "40001", 1213));

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void beginsAgainWhatTheDatabaseTookBack() {
        assertThat(Retry.onConflict(() -> failing(2, deadlock))).isEqualTo("done");
        assertThat(tries).hasValue(3);
    }

    @Test
    void knowsTheConflictsOfEveryDatabase() {
        for (int code : new int[] {1213, 50200, 90131}) {
            tries.set(0);
            RuntimeException conflict = new IllegalStateException(new SQLException("conflict", "HY000", code));
            assertThat(Retry.onConflict(() -> failing(1, conflict))).isEqualTo("done");
        }
    }

    @Test
    void givesUpAfterTheThirdTry() {
        assertThatThrownBy(() -> Retry.onConflict(() -> failing(3, deadlock))).isSameAs(deadlock);
        assertThat(tries).hasValue(3);
    }

    @Test
    void leavesOtherFailuresAlone() {
        InputRefused refused = new InputRefused("", "有误");
        assertThatThrownBy(() -> Retry.onConflict(() -> failing(1, refused))).isSameAs(refused);
        assertThat(tries).hasValue(1);
    }

    private String failing(int times, RuntimeException failure) {
        if (tries.getAndIncrement() < times) {
            throw failure;
        }
        return "done";
    }
}

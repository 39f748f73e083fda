package org.shuyue.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PercentileTest {
    @Test
    void isTheSmallestThatSoManyDoNotExceed() {
        List<Long> days = List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 20L);

        assertThat(Supervision.percentile(days, 50)).isEqualTo(5);
        assertThat(Supervision.percentile(days, 90)).isEqualTo(9);
        assertThat(Supervision.percentile(List.of(3L), 90)).isEqualTo(3);
        assertThat(Supervision.percentile(List.of(), 50)).isZero();
    }
}

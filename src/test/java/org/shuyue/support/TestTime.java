package org.shuyue.support;

import org.mockito.Mockito;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.TaskScheduler;

/** Puts the movable clock in the place of the real one; nothing runs by the machine's. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTime {
    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    /**
     * Schedules nothing: what runs now and then goes by the movable clock, and would meet whatever moment some test has
     * set it to. Tests call it themselves.
     */
    @Bean
    TaskScheduler taskScheduler() {
        return Mockito.mock(TaskScheduler.class);
    }
}

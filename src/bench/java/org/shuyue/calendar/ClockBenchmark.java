package org.shuyue.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.shuyue.Application;

/**
 * How fast the clock is: adding working days through the public API beside a walk from day to day over a hash set of the
 * exceptions, and a deadline explained day by day. {@code mvn -Pbench verify} prints medians and ratios.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 7, time = 1)
public class ClockBenchmark {
    private static final int DATES = 1_024;
    private static final int[] NUMBERS = {5, 10, 20, 60};

    /** Any day of the years whose notices are there, the same ones in each run. */
    private final LocalDate[] dates = new Random(20_261_125)
            .ints(DATES, 0, 3_200)
            .mapToObj(days -> LocalDate.of(2018, 1, 1).plusDays(days))
            .toArray(LocalDate[]::new);

    private final Instant beforeSpringFestival =
            LocalDateTime.parse("2026-02-12T10:00").atZone(Application.ZONE).toInstant();
    private final Period fiveWorkingDays = Period.parse("P5WD");

    private Walk walk = new Walk(Set.of(), Set.of());

    /** How many working days are added. */
    @Param({"5", "10", "20", "60"})
    public int n;

    @Setup
    public void prepare() {
        walk = Walk.over(NoticeCalendar.DAYS);
        for (LocalDate date : dates) {
            if (!walk.plus(date, n).equals(NoticeCalendar.CALENDAR.plus(date, n))) {
                throw new IllegalStateException("The two disagree on " + date + " + " + n);
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(DATES)
    public void plus(Blackhole sink) {
        for (LocalDate date : dates) {
            sink.consume(NoticeCalendar.CALENDAR.plus(date, n));
        }
    }

    @Benchmark
    @OperationsPerInvocation(DATES)
    public void walk(Blackhole sink) {
        for (LocalDate date : dates) {
            sink.consume(walk.plus(date, n));
        }
    }

    @Benchmark
    public Due explain() {
        return Deadlines.count(NoticeCalendar.CALENDAR, beforeSpringFestival, fiveWorkingDays);
    }

    public static void main(String[] arguments) throws RunnerException {
        String all = ClockBenchmark.class.getName();
        Collection<RunResult> added =
                new Runner(new OptionsBuilder().include(all + "\\.(plus|walk)$").build()).run();
        Collection<RunResult> explained = new Runner(new OptionsBuilder()
                        .include(all + "\\.explain$")
                        .param("n", "5")
                        .build())
                .run();
        System.out.printf(
                "%nMedians of 7 iterations of 1 s, %d dates of 2018 to 2026, Java %s%n",
                DATES, System.getProperty("java.vm.version"));
        System.out.printf("   n   plus ns   walk ns    ratio%n");
        IntStream.of(NUMBERS).forEach(number -> {
            double plus = median(added, "plus", number);
            double walked = median(added, "walk", number);
            System.out.printf("%4d %9.1f %9.1f %7.1f×%n", number, plus, walked, walked / plus);
        });
        System.out.printf("P5WD over Spring Festival explained: %.2f µs%n", median(explained, "explain", 5) / 1_000);
    }

    private static double median(Collection<RunResult> results, String method, int number) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .filter(result -> result.getParams().getParam("n").equals(String.valueOf(number)))
                .mapToDouble(result -> result.getPrimaryResult().getStatistics().getPercentile(50))
                .findFirst()
                .orElseThrow();
    }

    /** What everybody writes first. */
    private record Walk(Set<LocalDate> off, Set<LocalDate> makeUp) {
        static Walk over(Collection<CalendarDay> days) {
            Walk walk = new Walk(new HashSet<>(), new HashSet<>());
            days.stream()
                    .filter(CalendarDay::differs)
                    .forEach(day -> (day.working() ? walk.makeUp : walk.off).add(day.date()));
            return walk;
        }

        LocalDate plus(LocalDate date, int n) {
            LocalDate day = date;
            for (int left = n; left > 0; ) {
                day = day.plusDays(1);
                if (CalendarDay.weekend(day) ? makeUp.contains(day) : !off.contains(day)) {
                    left--;
                }
            }
            return day;
        }
    }
}

package org.shuyue.quality;

import java.time.Instant;
import java.time.LocalDate;

/**
 * By when the yearly inspection of a resource is due (WH-14a).
 *
 * @param since what it counts from: the end of the last one, or else the entry's publication
 * @param startAt when it starts by itself, ahead of the due date by the longest warning of the rule
 */
public record YearlyDuty(Instant since, LocalDate dueDate, Instant dueAt, Instant startAt, String clause) {}

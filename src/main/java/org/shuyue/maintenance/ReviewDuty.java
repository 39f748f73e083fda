package org.shuyue.maintenance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When an entry's types are to be reviewed next.
 *
 * @param since the last review, or the publication
 * @param dueAt the moment from which the review is begun by itself
 */
public record ReviewDuty(Instant since, LocalDate dueDate, Instant dueAt, String clause) {}

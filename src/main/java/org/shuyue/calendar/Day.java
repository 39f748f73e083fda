package org.shuyue.calendar;

import java.time.LocalDate;

/**
 * A day on the way to a due date.
 *
 * @param counted whether it is one of the days of the period
 * @param reason Chinese, why it is counted or not
 */
public record Day(LocalDate date, boolean counted, String reason) {}

package org.shuyue.deadline;

import java.time.Instant;

/**
 * A deadline as a calendar shows it.
 *
 * @param sequence goes up with everything that may move it
 * @param changedAt when it last changed
 */
public record Appointment(RunningDeadline deadline, int sequence, Instant changedAt) {}

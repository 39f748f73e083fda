package org.shuyue.deadline;

/** An amended calendar left the end of a deadline where it was, but people are reminded of it at other moments. */
public record WarningsMoved(RunningDeadline deadline) {}

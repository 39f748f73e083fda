package org.shuyue.calendar;

/** The year that a notice orders. */
record NoticeYear(String noticeNumber, int forYear) {}

package org.shuyue.quality;

/** The provider corrected the record and has the like of it rectified; whoever rectifies begins with this. */
public record ErrorReportHandedOver(ErrorReport report) {}

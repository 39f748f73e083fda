package org.shuyue.portal;

import java.util.List;
import org.shuyue.workflow.CaseRow;

/** A case in a list, with the deadlines that still run in it. */
public record CaseLine(CaseRow row, List<DeadlineView> running) {}

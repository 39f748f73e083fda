package org.shuyue.workflow;

import org.shuyue.shared.CaseNumber;

/** What the register says of a case has changed; published within the transaction that changed it. */
public record CaseMoved(CaseNumber number) {}

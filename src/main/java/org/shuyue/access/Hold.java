package org.shuyue.access;

import java.time.Instant;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;

/**
 * A resource that is given to nobody until the case that placed the hold lifts it.
 *
 * @param reason as those read it whom the data service refuses
 * @param placedBy name of the one who placed it
 */
public record Hold(ResourceId resource, CaseNumber caseNumber, String reason, String placedBy, Instant placedAt) {}

package org.shuyue.supervision;

import org.shuyue.shared.AgencyId;

/**
 * How an agency kept its deadlines in a span of months (YC-50).
 *
 * @param total deadlines that fell due, or were met before they did
 * @param late of these, not kept
 * @param median working days used, of those that were met
 * @param allowed the median of the working days allowed
 */
public record Score(AgencyId agency, long total, long late, long median, long allowed) {
    /** In percent, with one digit. */
    public double keptRate() {
        return total == 0 ? 100 : Math.round(1000.0 * (total - late) / total) / 10.0;
    }
}

package org.shuyue.supply;

import java.time.LocalDate;

/**
 * What somebody needs that the catalogue does not have.
 *
 * @param supposedHolder who may have it; may be empty
 * @param neededUntil last day of its use
 */
public record DataWish(
        String dataName,
        String wantedContents,
        String scenario,
        String basis,
        String supposedHolder,
        LocalDate neededUntil,
        String contactName,
        String contactPhone) {}

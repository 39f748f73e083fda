package org.shuyue.sharing;

import java.time.LocalDate;
import java.util.List;

/**
 * What an agency asks for, and the use it declares (YC-21a).
 *
 * @param items names of the data items wanted
 * @param from first day of use
 * @param until last day of use
 */
public record Wish(
        List<String> items,
        String scenario,
        String basis,
        String systemName,
        LocalDate from,
        LocalDate until,
        AccessMethod accessMethod,
        String contactName,
        String contactPhone) {
    public Wish {
        items = List.copyOf(items);
    }
}

package org.shuyue.notice;

import java.util.List;
import org.shuyue.party.Person;

/** Rooms above know of days to come that belong into people's calendars. */
public interface PlannedDays {
    /** Those that concern the person, for which no deadline runs yet. */
    List<PlannedDay> of(Person person);
}

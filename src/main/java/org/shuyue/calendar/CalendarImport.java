package org.shuyue.calendar;

import java.io.InputStream;
import org.shuyue.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a file of the days that notices name; a file with any fault changes nothing. */
@Service
public class CalendarImport {

    @Transactional
    public CalendarReport importCsv(InputStream file, PersonId by) {
        throw new UnsupportedOperationException();
    }
}

package org.shuyue.party;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The person whose request this is. */
@Component
public class SignedIn {

    /** The person, or {@link org.springframework.security.access.AccessDeniedException} when nobody is logged in. */
    public Person person() {
        throw new UnsupportedOperationException();
    }

    public Optional<Person> look() {
        throw new UnsupportedOperationException();
    }
}

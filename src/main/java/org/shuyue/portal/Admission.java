package org.shuyue.portal;

import java.util.stream.Stream;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.party.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may see a page that is only for some roles. */
@Component
class Admission {
    private final SignedIn signedIn;

    Admission(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    Person anybody() {
        return signedIn.person();
    }

    /** The visitor, or {@link AccessDeniedException} when none of the roles is held. */
    Person only(Role... roles) {
        Person person = signedIn.person();
        if (Stream.of(roles).noneMatch(person::has)) {
            throw new AccessDeniedException("没有权限");
        }
        return person;
    }
}

package org.shuyue.party;

import java.util.Optional;
import org.shuyue.shared.PersonId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person whose request this is. */
@Component
public class SignedIn {
    private final People people;

    SignedIn(People people) {
        this.people = people;
    }

    /** The person, or {@link org.springframework.security.access.AccessDeniedException} when nobody is logged in. */
    public Person person() {
        return look().orElseThrow(() -> new AccessDeniedException("请先登录"));
    }

    /** As the database knows the person now, whatever the session says; a disabled one is nobody. */
    public Optional<Person> look() {
        return look(SecurityContextHolder.getContext().getAuthentication());
    }

    Optional<Person> look(@org.jspecify.annotations.Nullable Authentication authentication) {
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return people.look(new PersonId(authentication.getName())).filter(Person::active);
    }
}

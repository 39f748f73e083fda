package org.shuyue.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.Page;
import org.shuyue.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody with an account. */
@Service
@Transactional
public class People {

    /** The person, disabled or not, or {@link org.shuyue.shared.NotFound}. */
    public Person find(PersonId id) {
        throw new UnsupportedOperationException();
    }

    public Optional<Person> look(PersonId id) {
        throw new UnsupportedOperationException();
    }

    /** Active people with the role, by log-in name. */
    public List<Person> withRole(Role role) {
        throw new UnsupportedOperationException();
    }

    public List<Person> withRole(Role role, AgencyId agency) {
        throw new UnsupportedOperationException();
    }

    public Actor actor(PersonId id) {
        throw new UnsupportedOperationException();
    }

    /** People whose log-in name or name holds the word, 20 a page, pages from 1. */
    public Page<Person> search(String word, int page) {
        throw new UnsupportedOperationException();
    }

    /** Fields of refusals: {@code login}, {@code name}, {@code agency}, {@code roles}, {@code password}. */
    public Person add(NewPerson newcomer, Actor by) {
        throw new UnsupportedOperationException();
    }

    public void change(PersonId id, String name, AgencyId agency, Set<Role> roles, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Ends the account: no further log-in. */
    public void disable(PersonId id, Actor by) {
        throw new UnsupportedOperationException();
    }

    public void enable(PersonId id, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** The owner changes the password; refusals on {@code current} and {@code password}. */
    public void changePassword(PersonId id, String current, String password) {
        throw new UnsupportedOperationException();
    }

    /** An administrator sets somebody's password and unlocks the account. */
    public void resetPassword(PersonId id, String password, Actor by) {
        throw new UnsupportedOperationException();
    }
}

package org.shuyue.party;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.shuyue.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * For whom somebody stands in today (代办); Tasklist's filter asks for {@code ${standIn.absentees()}} and {@code
 * ${standIn.groups()}} of the one who looks.
 */
@Component("standIn")
public class StandIn {
    /** No person and no group is called this: a filter that finds nothing. */
    private static final String NOBODY = "-";

    private final Substitutions substitutions;
    private final Memberships memberships;
    private final IdentityService identity;

    StandIn(Substitutions substitutions, Memberships memberships, @Lazy IdentityService identity) {
        this.substitutions = substitutions;
        this.memberships = memberships;
        this.identity = identity;
    }

    /** Log-in names of those who are away, never empty. */
    public String[] absentees() {
        Authentication viewer = identity.getCurrentAuthentication();
        List<String> away = viewer == null || viewer.getUserId() == null
                ? List.of()
                : substitutions.absentees(new PersonId(viewer.getUserId())).stream()
                        .map(PersonId::value)
                        .toList();
        return away.isEmpty() ? new String[] {NOBODY} : away.toArray(String[]::new);
    }

    /** The groups whose work is done only because somebody is away, never empty. */
    public List<String> groups() {
        Authentication viewer = identity.getCurrentAuthentication();
        if (viewer == null || viewer.getUserId() == null) {
            return List.of(NOBODY);
        }
        Set<String> borrowed = new TreeSet<>(memberships.borrowed(new PersonId(viewer.getUserId())));
        return borrowed.isEmpty() ? List.of(NOBODY) : List.copyOf(borrowed);
    }
}

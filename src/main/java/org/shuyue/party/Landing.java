package org.shuyue.party;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuyue.shared.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** After the log-in everybody lands where the role works, or on the page that was asked for. */
@Component
class Landing extends SavedRequestAwareAuthenticationSuccessHandler {
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    /** The first that fits somebody with several roles. */
    private static final List<Map.Entry<Role, String>> PLACES = List.of(
            Map.entry(Role.REVIEWER, TASKLIST),
            Map.entry(Role.LEADER, TASKLIST),
            Map.entry(Role.OPERATOR, TASKLIST),
            Map.entry(Role.SUPERVISOR, "/camunda/app/cockpit/default/"),
            Map.entry(Role.AUDITOR, "/audit"),
            Map.entry(Role.ADMINISTRATOR, "/admin/people"));

    private final Accounts accounts;
    private final People people;

    Landing(Accounts accounts, People people, RequestCache asked) {
        this.accounts = accounts;
        this.people = people;
        setRequestCache(asked);
    }

    static String of(Set<Role> roles) {
        return PLACES.stream()
                .filter(place -> roles.contains(place.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        accounts.signedIn(new PersonId(authentication.getName()), PersonAuthentication.address(authentication));
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        return of(people.find(new PersonId(authentication.getName())).roles());
    }
}

package org.shuyue.cockpit;

import jakarta.servlet.FilterConfig;
import java.util.Set;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.jspecify.annotations.Nullable;

/**
 * The web applications take the portal's session. Unlike the engine's own filter it notices at the next request that
 * somebody's groups have changed, as they do when an absence begins.
 */
class WebApplicationLogin extends ContainerBasedAuthenticationFilter {

    @Override
    public void init(@Nullable FilterConfig config) {
        authenticationProvider = new PortalSession();
    }

    @Override
    protected boolean existisAuthentication(Authentications authentications, String engineName, String user) {
        Authentication present = authentications.getAuthenticationForProcessEngine(engineName);
        return present instanceof UserAuthentication known
                && isAuthenticated(known, engineName, user)
                && Set.copyOf(known.getGroupIds())
                        .equals(Set.copyOf(PortalSession.groups(getAddressedEngine(engineName), user)));
    }
}

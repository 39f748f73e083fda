package org.shuyue.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.shuyue.notice.Notices;
import org.shuyue.party.Agencies;
import org.shuyue.party.SignedIn;

/** What every page can ask for; nothing is looked up before it is asked. */
public class Site {
    private final HttpServletRequest request;
    private final SignedIn signedIn;
    private final Agencies agencies;
    private final Notices notices;
    private boolean looked;
    private @Nullable Visitor visitor;

    Site(HttpServletRequest request, SignedIn signedIn, Agencies agencies, Notices notices) {
        this.request = request;
        this.signedIn = signedIn;
        this.agencies = agencies;
        this.notices = notices;
    }

    /** {@code null} when nobody is logged in: a template has no Optional. */
    public @Nullable Visitor visitor() {
        if (!looked) {
            looked = true;
            visitor = signedIn.look()
                    .map(person -> new Visitor(person, request.getRequestURI(), agencies, notices))
                    .orElse(null);
        }
        return visitor;
    }
}

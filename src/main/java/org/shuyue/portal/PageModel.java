package org.shuyue.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.shuyue.Application;
import org.shuyue.notice.Notices;
import org.shuyue.party.Agencies;
import org.shuyue.party.SignedIn;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what its layout needs. */
@ControllerAdvice(annotations = PageController.class)
class PageModel {
    private final SignedIn signedIn;
    private final Agencies agencies;
    private final Notices notices;
    private final Clock clock;

    PageModel(SignedIn signedIn, Agencies agencies, Notices notices, Clock clock) {
        this.signedIn = signedIn;
        this.agencies = agencies;
        this.notices = notices;
        this.clock = clock;
    }

    @ModelAttribute("site")
    Site site(HttpServletRequest request) {
        return new Site(request, signedIn, agencies, notices);
    }

    @ModelAttribute("agencyNames")
    AgencyNames agencyNames() {
        return new AgencyNames(agencies);
    }

    @ModelAttribute("today")
    LocalDate today() {
        return Application.today(clock);
    }

    @ModelAttribute("shown")
    Shown shown() {
        return Shown.INSTANCE;
    }
}

package org.shuyue.portal;

import jakarta.servlet.http.HttpServletRequest;
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

    PageModel(SignedIn signedIn, Agencies agencies, Notices notices) {
        this.signedIn = signedIn;
        this.agencies = agencies;
        this.notices = notices;
    }

    @ModelAttribute("site")
    Site site(HttpServletRequest request) {
        return new Site(request, signedIn, agencies, notices);
    }

    @ModelAttribute("agencyNames")
    AgencyNames agencyNames() {
        return new AgencyNames(agencies);
    }

    @ModelAttribute("shown")
    Shown shown() {
        return Shown.INSTANCE;
    }
}

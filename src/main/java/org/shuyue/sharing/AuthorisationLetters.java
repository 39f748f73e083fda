package org.shuyue.sharing;

import org.shuyue.notice.Letters;
import org.shuyue.party.Role;
import org.shuyue.sharing.whole.WholeAuthorisation;
import org.shuyue.sharing.whole.WholeAuthorisationEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a whole authorisation is revoked, the county hears of it, and whoever has a request under way there (YC-22i). */
@Component
class AuthorisationLetters {
    private final Letters letters;
    private final ShareRequests requests;
    private final Told told;

    AuthorisationLetters(Letters letters, ShareRequests requests, Told told) {
        this.letters = letters;
        this.requests = requests;
        this.told = told;
    }

    @EventListener
    void on(WholeAuthorisationEvent.Revoked revoked) {
        WholeAuthorisation authorisation = revoked.authorisation();
        letters.toRole(
                Role.AUTHORITY,
                authorisation.countyAuthority(),
                authorisation.grantedByCase(),
                "整体授权已撤销",
                revoked.consequence() + "。依据：" + authorisation.revocationBasis());
        requests.openOfCounty(authorisation.county(), authorisation.resource()).stream()
                .filter(request -> request.state() == RequestState.AT_COUNTY)
                .forEach(request -> tell(request, revoked));
    }

    private void tell(ShareRequest request, WholeAuthorisationEvent.Revoked revoked) {
        String text = revoked.consequence() + "。在办的申请 " + request.caseNumber() + " 改走一般程序，由县级审查后提交市级，已填写的内容不受影响。";
        told.county(request, "整体授权已撤销，申请改走一般程序", text);
        told.applicant(request, "整体授权已撤销，申请改走一般程序", text);
    }
}

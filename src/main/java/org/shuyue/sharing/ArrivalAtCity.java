package org.shuyue.sharing;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.deadline.Ledger;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.AgencyId;
import org.springframework.stereotype.Component;

/** A request is there for the city's operator; for a subscription the clock to open it runs from here (YC-22b). */
@Component
class ArrivalAtCity {
    private final Ledger ledger;
    private final People people;
    private final Told told;
    private final Clock clock;

    ArrivalAtCity(Ledger ledger, People people, Told told, Clock clock) {
        this.ledger = ledger;
        this.people = people;
        this.told = told;
        this.clock = clock;
    }

    void of(ShareRequest request) {
        String what = "“" + request.resourceName() + "”的共享申请 " + request.caseNumber() + " 待受理";
        if (request.route() == ShareRoute.UNCONDITIONAL) {
            var deadline = ledger.start(request.caseNumber(), request.route().rule(), operator(), clock.instant());
            what += "，请于 " + deadline.shownDue() + " 前（含当日）受理并开通";
        }
        told.operators(request, "新的共享申请待受理", what + "。");
    }

    /** The agency that runs the platform, where it is one. */
    private @Nullable AgencyId operator() {
        List<AgencyId> agencies = people.withRole(Role.OPERATOR).stream()
                .map(Person::agency)
                .distinct()
                .toList();
        return agencies.size() == 1 ? agencies.get(0) : null;
    }
}

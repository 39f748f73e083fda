package org.shuyue.transfer.process;

import java.util.Map;
import org.shuyue.agreement.Agreements;
import org.shuyue.party.Person;
import org.shuyue.workflow.StartOffer;
import org.springframework.stereotype.Component;

/** Begun by the receiving side of an agreement that has a plan of deliveries (SP-03c). */
@Component
class AdhocDeliveryStart implements StartOffer {
    private final Agreements agreements;

    AdhocDeliveryStart(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String processId() {
        return AdhocDeliveryProcess.KEY;
    }

    @Override
    public boolean openTo(Person person) {
        return !person.isOfThePublic()
                && agreements.ofAgency(person.agency()).stream()
                        .anyMatch(agreement -> agreement.binding()
                                && agreement.terms().plan() != null
                                && agreement.receiving().agency().equals(person.agency()));
    }

    @Override
    public String purpose() {
        return "数据共享协议以外临时需要数据时，提前 3 个工作日书面提出";
    }

    @Override
    public Map<String, Object> known(Map<String, String> given, Person person) {
        return Map.of(AdhocDeliveryProcess.AGREEMENT_NUMBER.name(), given.getOrDefault("agreement", ""));
    }
}

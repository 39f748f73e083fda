package org.shuyue.settlement;

import java.util.List;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.AgreementKind;
import org.shuyue.agreement.Party;
import org.shuyue.agreement.ServiceTerms;
import org.shuyue.agreement.Side;
import org.shuyue.party.Person;
import org.shuyue.shared.Problem;

/**
 * Who serves whom under an agreement: the provider of a platform its user (EG-06), a contractor the one whose data it
 * handles (XA-05, XA-06).
 */
public record ServiceSides(Agreement agreement, Side serving) {

    public static ServiceSides of(Agreement agreement) {
        return new ServiceSides(agreement, agreement.kind() == AgreementKind.CONFIDENTIALITY ? Side.B : Side.A);
    }

    /** Whether services are done for money under agreements of this kind. */
    public static boolean known(AgreementKind kind) {
        return kind == AgreementKind.PLATFORM_SHARING || kind == AgreementKind.CONFIDENTIALITY;
    }

    public Party server() {
        return agreement.party(serving);
    }

    public Party served() {
        return agreement.party(serving.other());
    }

    /** What keeps the person from asking for acceptance or payment under it now. */
    public List<Problem> check(Person by) {
        if (!known(agreement.kind())) {
            return refused(agreement.kind().label() + "没有约定服务和费用；平台共享协议和安全保密协议项下的服务可以在此办理");
        }
        if (!agreement.binding()) {
            return refused("协议没有生效或者已经终止（" + agreement.state().label() + "），不能办理");
        }
        return server().handler().equals(by.id()) ? List.of() : refused("由提供服务的一方（" + serving.label() + "）的经办人办理");
    }

    /** Fees are charged by the standard that the agreement names, and by none where it names none (EG-06). */
    public List<Problem> mayCharge() {
        ServiceTerms terms = agreement.terms().service();
        return terms != null && terms.feeStandard().isBlank() ? refused("协议约定不收取费用，不能要求支付") : List.of();
    }

    private static List<Problem> refused(String message) {
        return List.of(new Problem("agreementNumber", message));
    }
}

package org.shuyue.sharing;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** What happens to a share request, in the past tense; the trail keeps all of it. */
public sealed interface ShareRequestEvent extends AuditableEvent {
    ShareRequest request();

    @Override
    default CaseNumber caseNumber() {
        return request().caseNumber();
    }

    @Override
    default String subject() {
        return request().resource().value();
    }

    /** The agency applied (YC-22c). */
    record RequestSubmitted(ShareRequest request, Actor actor) implements ShareRequestEvent {
        @Override
        public String kind() {
            return "share-request.submitted";
        }

        @Override
        public String sentence() {
            return request.route().label() + "：“" + request.resourceName() + "”";
        }

        @Override
        public Map<String, String> details() {
            return wish(request);
        }
    }

    /** The county's authority submitted it to the city (YC-22g, YC-22h), with or without asking for more (YC-22i). */
    record RequestSentToCity(ShareRequest request, Actor actor) implements ShareRequestEvent {
        @Override
        public String kind() {
            return "share-request.sent-to-city";
        }

        @Override
        public String sentence() {
            return request.responsibility().isEmpty() ? "审查并提交市级办理" : "审查并提交市级办理，申请整体授权";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("responsibility", request.responsibility().orElse(""));
        }
    }

    /** It was sent back, once, with everything that is missing. */
    record RequestReturned(ShareRequest request, Actor actor) implements ShareRequestEvent {
        @Override
        public String kind() {
            return "share-request.returned";
        }

        @Override
        public String sentence() {
            return "退回补正：" + request.missing().orElse("");
        }
    }

    /** The applicant completed what was missing. */
    record RequestCompleted(ShareRequest request, Actor actor) implements ShareRequestEvent {
        @Override
        public String kind() {
            return "share-request.completed";
        }

        @Override
        public String sentence() {
            return "补正申请材料并重新提交";
        }

        @Override
        public Map<String, String> details() {
            return wish(request);
        }
    }

    /** The operator did not accept it. */
    record RequestNotAccepted(ShareRequest request, Actor actor) implements ShareRequestEvent {
        @Override
        public String kind() {
            return "share-request.not-accepted";
        }

        @Override
        public String sentence() {
            return "不予受理，理由：" + request.nonAcceptanceReason().orElse("") + "；依据："
                    + request.nonAcceptanceBasis().orElse("");
        }
    }

    /** The operator accepted it and forwarded it to the provider; the clock runs from here (YC-22c). */
    record RequestForwarded(ShareRequest request, Actor actor, String providerName) implements ShareRequestEvent {
        @Override
        public String kind() {
            return "share-request.forwarded";
        }

        @Override
        public String sentence() {
            return "受理并转办" + providerName + "审核";
        }
    }

    /** The provider answered (YC-22d, YC-22f). */
    record RequestDecided(ShareRequest request, Actor actor) implements ShareRequestEvent {
        @Override
        public String kind() {
            return "share-request.decided";
        }

        @Override
        public String sentence() {
            return "答复：" + decision().conclusion().label();
        }

        @Override
        public Map<String, String> details() {
            Decision decision = decision();
            return Map.of(
                    "conclusion", decision.conclusion().code(),
                    "grantedItems", String.join(",", decision.grantedItems()),
                    "terms", decision.terms(),
                    "refusalReasons", decision.refusalReasons(),
                    "refusalBasis", decision.refusalBasis());
        }

        private Decision decision() {
            return request.decision().orElseThrow();
        }
    }

    /** The applicant withdrew it before the answer. */
    record RequestWithdrawn(ShareRequest request, Actor actor) implements ShareRequestEvent {
        @Override
        public String kind() {
            return "share-request.withdrawn";
        }

        @Override
        public String sentence() {
            return "申请人撤回申请：" + request.withdrawalReason().orElse("");
        }
    }

    private static Map<String, String> wish(ShareRequest request) {
        Wish wish = request.wish();
        return Map.of(
                "items", String.join(",", wish.items()),
                "scenario", wish.scenario(),
                "basis", wish.basis(),
                "systemName", wish.systemName(),
                "from", wish.from().toString(),
                "until", wish.until().toString(),
                "accessMethod", wish.accessMethod().code());
    }
}

package org.shuyue.sharing.whole;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** What happens to a whole authorisation; the trail keeps it with the case that brought it about. */
public sealed interface WholeAuthorisationEvent extends AuditableEvent {
    WholeAuthorisation authorisation();

    @Override
    default CaseNumber caseNumber() {
        return authorisation().grantedByCase();
    }

    @Override
    default String subject() {
        return authorisation().resource().value();
    }

    /** The provider leaves the resource to the county. */
    record Granted(WholeAuthorisation authorisation, Actor actor) implements WholeAuthorisationEvent {
        @Override
        public String kind() {
            return "whole-authorisation.granted";
        }

        @Override
        public String sentence() {
            return "同意将“" + authorisation.resourceName() + "”整体授权" + authorisation.county();
        }

        @Override
        public Map<String, String> details() {
            return Map.of(
                    "county", authorisation.county(),
                    "items", authorisation.items(),
                    "terms", authorisation.terms(),
                    "responsibility", authorisation.responsibility());
        }
    }

    /** It no longer holds. */
    record Revoked(WholeAuthorisation authorisation, Actor actor) implements WholeAuthorisationEvent {
        /** What it means for those who counted on it. */
        public String consequence() {
            return authorisation.sentenceOfRevocation() + "，今后本县部门对该资源的申请按一般程序提交市级办理；已经开通的访问权限不受影响";
        }

        @Override
        public String kind() {
            return "whole-authorisation.revoked";
        }

        @Override
        public String sentence() {
            return "撤销对" + authorisation.county() + "的整体授权：" + authorisation.revocationReason();
        }

        @Override
        public Map<String, String> details() {
            return Map.of(
                    "county", authorisation.county(),
                    "reason", String.valueOf(authorisation.revocationReason()),
                    "basis", String.valueOf(authorisation.revocationBasis()));
        }
    }
}

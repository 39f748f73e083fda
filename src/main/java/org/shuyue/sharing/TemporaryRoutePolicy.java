package org.shuyue.sharing;

import java.util.Optional;
import org.shuyue.catalogue.SharingAdjustment;
import org.shuyue.catalogue.SharingAdjustments;
import org.shuyue.catalogue.SharingType;
import org.springframework.stereotype.Component;

/**
 * A request that was possible only because the sharing type was adjusted for a time (YC-20c): its access ends with the
 * adjustment, and is not opened any more once that has ended.
 */
@Component
public class TemporaryRoutePolicy {
    private final SharingAdjustments adjustments;

    TemporaryRoutePolicy(SharingAdjustments adjustments) {
        this.adjustments = adjustments;
    }

    /** The adjustment without which the request could not have been made; it may have ended since. */
    public Optional<SharingAdjustment> adjustment(ShareRequest request) {
        return adjustments
                .at(request.resource(), request.submittedAt())
                .filter(adjustment -> adjustment.isNeededFor(
                        request.route() == ShareRoute.UNCONDITIONAL
                                ? SharingType.UNCONDITIONAL
                                : SharingType.CONDITIONAL));
    }

    /** Why access can no longer be opened, and what to do; empty while it can. */
    public Optional<String> lapsed(ShareRequest request) {
        return adjustment(request)
                .filter(adjustment -> !adjustment.inForce())
                .map(ended -> "该申请是在临时调整 " + ended.caseNumber() + " 期间提出的，临时调整已经结束，资源恢复为"
                        + ended.former().type().label() + "，不能再开通；请答复不予开通，并说明理由和依据");
    }
}

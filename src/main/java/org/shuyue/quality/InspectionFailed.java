package org.shuyue.quality;

/** The analytic engine could not do its work: no memory, no disk, or a fault of ours. */
class InspectionFailed extends RuntimeException {
    InspectionFailed(Throwable cause) {
        super(cause);
    }
}

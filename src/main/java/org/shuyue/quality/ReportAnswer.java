package org.shuyue.quality;

/**
 * What the provider says to an error report.
 *
 * @param conclusion corrected, handOver or right, as the form has it
 * @param note what was corrected; empty where the data is right
 * @param widerProblem what else is like it, for the rectification
 * @param reasons why the data is right, with its basis
 */
public record ReportAnswer(String conclusion, String note, String widerProblem, String reasons, String basis) {
    public static final String CORRECTED = "corrected";
    public static final String HAND_OVER = "handOver";
    public static final String RIGHT = "right";

    CorrectionState state() {
        return switch (conclusion) {
            case CORRECTED -> CorrectionState.CORRECTED;
            case HAND_OVER -> CorrectionState.HANDED_OVER;
            case RIGHT -> CorrectionState.RIGHT;
            default -> throw new IllegalArgumentException("No conclusion " + conclusion);
        };
    }
}

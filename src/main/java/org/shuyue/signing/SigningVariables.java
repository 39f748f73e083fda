package org.shuyue.signing;

import java.util.List;
import org.shuyue.shared.PaperNumber;
import org.shuyue.workflow.ProcessVariable;

/**
 * What a procedure hands to {@code agreement-signing} and gets back from it: its call activity maps the first two in and
 * the last two out, and declares them as its own. The called part runs under the case number of the caller; what it is
 * about, and who acted, need no mapping in.
 */
public final class SigningVariables {
    /** The process id of the called part. */
    public static final String CALLED = "agreement-signing";

    public static final ProcessVariable<PaperNumber> PAPER = ProcessVariable.id("signingPaper", PaperNumber::new);
    /** In the order in which they sign, each by {@link SigningSide#code}. */
    public static final ProcessVariable<List<String>> SIDES = ProcessVariable.texts("signingSides");
    /** {@link #SIGNED}, {@link #REFUSED} or {@link #EXPIRED}. */
    public static final ProcessVariable<String> OUTCOME = ProcessVariable.text("signingOutcome");
    /** Why a side refused; not there otherwise. */
    public static final ProcessVariable<String> REFUSAL_REASONS = ProcessVariable.text("signingRefusalReasons");

    public static final String SIGNED = "signed";
    public static final String REFUSED = "refused";
    public static final String EXPIRED = "expired";

    private SigningVariables() {}
}

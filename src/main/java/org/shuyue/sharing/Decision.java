package org.shuyue.sharing;

import java.util.List;

/**
 * What the provider decided.
 *
 * @param grantedItems names of the items that are shared; empty when refused
 * @param terms conditions that the applicant must keep, or empty
 * @param refusalReasons why all or some items are not shared, or empty (YC-22f)
 * @param refusalBasis the law that this rests on, or empty (YC-22f)
 */
public record Decision(
        Conclusion conclusion, List<String> grantedItems, String terms, String refusalReasons, String refusalBasis) {
    public Decision {
        grantedItems = List.copyOf(grantedItems);
        if (refuses(conclusion) && (refusalReasons.isBlank() || refusalBasis.isBlank())) {
            throw new IllegalArgumentException("A refusal needs reasons and legal basis (YC-22f)");
        }
    }

    public boolean agreed() {
        return conclusion != Conclusion.REFUSE;
    }

    private static boolean refuses(Conclusion conclusion) {
        return conclusion == Conclusion.REFUSE || conclusion == Conclusion.AGREE_PARTLY;
    }
}

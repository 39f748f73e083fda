package org.shuyue.sharing;

/** The provider answers within the period of this rule of the rule pack, counted from forwarding (YC-22c). */
final class ReviewLimit {
    static final String RULE = "conditional-share.review";

    private ReviewLimit() {}
}

package org.shuyue.opening;

/** The provider answers within the period of this rule of the rule pack, counted from receipt (YC-29b). */
final class AnswerLimit {
    static final String RULE = "open-data-request.answer";

    private AnswerLimit() {}
}

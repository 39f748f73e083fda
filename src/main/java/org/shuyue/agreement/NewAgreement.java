package org.shuyue.agreement;

/**
 * What somebody drafts.
 *
 * @param drafter the side that drafts it
 */
public record NewAgreement(AgreementKind kind, Party a, Party b, Side provider, Side drafter, AgreementTerms terms) {

    public Party party(Side side) {
        return side == Side.A ? a : b;
    }
}

package org.shuyue.agreement;

/**
 * What somebody drafts.
 *
 * @param drafter the side that drafts it
 */
public record NewAgreement(
        AgreementKind kind, Party a, Party b, Side provider, Side drafter, AgreementVersion.Text text) {

    /** One that says no more of the parties than who they are. */
    public NewAgreement(AgreementKind kind, Party a, Party b, Side provider, Side drafter, AgreementTerms terms) {
        this(
                kind,
                a,
                b,
                provider,
                drafter,
                new AgreementVersion.Text(terms, PartyDetails.NONE, PartyDetails.NONE, null));
    }

    public AgreementTerms terms() {
        return text.terms();
    }

    public Party party(Side side) {
        return side == Side.A ? a : b;
    }
}

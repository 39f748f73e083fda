package org.shuyue.signing.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PaperNumber;
import org.shuyue.signing.SigningRounds;
import org.shuyue.signing.SigningSide;
import org.shuyue.workflow.CaseVariables;
import org.springframework.stereotype.Component;

/** Whose turn it is, between the variables of the process and the round. */
@Component
class SideTurn {
    private static final String AGENCY = "agency";
    private static final String PERSON = "person";

    private final SigningRounds rounds;

    SideTurn(SigningRounds rounds) {
        this.rounds = rounds;
    }

    static CaseNumber caseNumber(VariableScope scope) {
        return CaseVariables.CASE_NUMBER.of(scope);
    }

    static PaperNumber paper(VariableScope scope) {
        return AgreementSigningProcess.PAPER.of(scope);
    }

    static SigningSide side(VariableScope scope) {
        return SigningSide.read(AgreementSigningProcess.REMAINING.of(scope).get(0));
    }

    /** After the side whose turn it was has signed: the turn of the next, or the end. */
    void pass(VariableScope scope) {
        List<String> all = AgreementSigningProcess.REMAINING.of(scope);
        List<String> rest = all.subList(1, all.size());
        AgreementSigningProcess.REMAINING.set(scope, List.copyOf(rest));
        rounds.signed(
                caseNumber(scope),
                paper(scope),
                rest.stream().map(SigningSide::read).toList());
        if (rest.isEmpty()) {
            AgreementSigningProcess.OUTCOME.set(scope, org.shuyue.signing.SigningVariables.SIGNED);
        } else {
            begin(scope);
        }
    }

    /** Writes down whose turn it is; what the side before filled in is gone. */
    void begin(VariableScope scope) {
        SigningSide side = side(scope);
        AgreementSigningProcess.SIDE_LABEL.set(scope, side.label());
        AgreementSigningProcess.SIDE_NAME.set(scope, rounds.name(side));
        AgreementSigningProcess.SIDE_KIND.set(scope, side.agency() == null ? PERSON : AGENCY);
        if (side.agency() != null) {
            AgreementSigningProcess.SIDE_AGENCY.set(scope, side.agency());
            AgreementSigningProcess.APPROVER_ROLE.set(
                    scope, rounds.approver(side.agency()).id());
            AgreementSigningProcess.SEALER_ROLE.set(
                    scope, rounds.sealer(side.agency()).id());
        } else if (side.person() != null) {
            AgreementSigningProcess.SIDE_PERSON.set(scope, side.person());
        }
        scope.removeVariable(AgreementSigningProcess.SIGN_DECISION.name());
        scope.removeVariable(AgreementSigningProcess.DECLINE_REASONS.name());
        scope.removeVariable(AgreementSigningProcess.CONTENT_CHECKED.name());
    }
}

package org.shuyue.evidence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.rulepack.PackVersion;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** By which version of which rules, and by which calendar, a case was led. */
@Component
public class CaseBasis {
    private final Ledger ledger;
    private final CaseRules rules;

    CaseBasis(Ledger ledger, CaseRules rules) {
        this.ledger = ledger;
        this.rules = rules;
    }

    /**
     * What one deadline went by.
     *
     * @param pack Chinese name of the rule pack
     * @param version of the pack on the day on which it began; {@code null} when that pack is gone
     */
    public record Basis(
            RunningDeadline deadline, String pack, @Nullable Integer version) {}

    /** In the order in which the deadlines began. */
    public List<Basis> of(CaseNumber number) {
        return ledger.of(number).stream().map(this::basis).toList();
    }

    private Basis basis(RunningDeadline deadline) {
        Optional<PackVersion> version = rules.packOf(deadline);
        return new Basis(
                deadline,
                version.map(PackVersion::title).orElse(deadline.terms().pack()),
                version.map(PackVersion::number).orElse(null));
    }
}

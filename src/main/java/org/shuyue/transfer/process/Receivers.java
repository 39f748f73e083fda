package org.shuyue.transfer.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.transfer.Transfers;
import org.springframework.stereotype.Component;

/** Who may register the receipt: the named data administrators and nobody else (SP-04a). */
@Component("receivers")
public class Receivers {
    private final Transfers transfers;

    Receivers(Transfers transfers) {
        this.transfers = transfers;
    }

    /** Their log-in names, as the engine wants its candidates. */
    public List<String> of(DelegateExecution execution) {
        return transfers.find(new CaseNumber(execution.getProcessBusinessKey())).administrators().stream()
                .map(PersonId::value)
                .toList();
    }
}

package org.shuyue.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuyue.shared.NotFound;
import org.springframework.stereotype.Component;

/** The procedures that this product runs, with the names of their variables. */
@Component
class ProcessContracts {
    /** What the engine itself counts where an activity is done for each of several. */
    private static final Set<String> OF_SEVERAL =
            Set.of("nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances", "loopCounter");

    private final Map<String, ProcessContract> contracts = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    ProcessContracts(List<ProcessContract> contracts) {
        for (ProcessContract contract : contracts) {
            this.contracts.put(contract.processId(), contract);
            names.put(
                    contract.processId(),
                    Stream.concat(contract.variables().stream(), CaseVariables.ALL.stream())
                            .map(ProcessVariable::name)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    ProcessContract of(String processId) {
        return look(processId).orElseThrow(() -> new NotFound("没有这种办件：" + processId));
    }

    Optional<ProcessContract> look(String processId) {
        return Optional.ofNullable(contracts.get(processId));
    }

    boolean declares(String processId, String variable) {
        Set<String> declared = names.get(processId);
        return declared == null || declared.contains(variable) || OF_SEVERAL.contains(variable);
    }
}

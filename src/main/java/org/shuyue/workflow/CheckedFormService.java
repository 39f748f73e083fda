package org.shuyue.workflow;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The engine's form service, whose submissions pass the form gate; start forms are checked by {@link CaseOpening}. */
class CheckedFormService extends FormServiceImpl {
    private final Supplier<FormGate> gate;

    CheckedFormService(Supplier<FormGate> gate) {
        this.gate = gate;
    }

    @Override
    public void submitTaskForm(String taskId, @Nullable Map<String, Object> properties) {
        gate.get().through(taskId, properties, checked -> {
            super.submitTaskForm(taskId, checked);
            return true;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> properties, boolean deserialize) {
        return gate.get()
                .through(
                        taskId,
                        properties,
                        checked -> super.submitTaskFormWithVariablesInReturn(taskId, checked, deserialize));
    }
}

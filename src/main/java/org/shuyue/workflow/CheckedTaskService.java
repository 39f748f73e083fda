package org.shuyue.workflow;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The engine's task service, whose completions pass the form gate. */
class CheckedTaskService extends TaskServiceImpl {
    private final Supplier<FormGate> gate;

    CheckedTaskService(Supplier<FormGate> gate) {
        this.gate = gate;
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, null);
    }

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> variables) {
        gate.get().refuseDelegated(taskId);
        gate.get().through(taskId, variables, checked -> {
            super.complete(taskId, checked);
            return true;
        });
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> variables, boolean deserialize) {
        gate.get().refuseDelegated(taskId);
        return gate.get()
                .through(
                        taskId,
                        variables,
                        checked -> super.completeWithVariablesInReturn(taskId, checked, deserialize));
    }

    @Override
    public void resolveTask(String taskId, @Nullable Map<String, Object> variables) {
        if (variables != null && !variables.isEmpty()) {
            throw new SubmissionRefused("交回委派的任务时不能提交字段，请由原办理人填写表单");
        }
        gate.get().giveBack(taskId, () -> super.resolveTask(taskId));
    }

    @Override
    public void resolveTask(String taskId) {
        resolveTask(taskId, null);
    }

    /** Without an assignee it is let go by the one who had claimed it. */
    @Override
    public void setAssignee(String taskId, @Nullable String person) {
        boolean letGo = person == null && gate.get().letsGo(taskId, () -> super.setAssignee(taskId, null));
        if (!letGo) {
            super.setAssignee(taskId, person);
        }
    }

    @Override
    public void handleBpmnError(String taskId, String code) {
        handleBpmnError(taskId, code, null, null);
    }

    @Override
    public void handleBpmnError(String taskId, String code, @Nullable String message) {
        handleBpmnError(taskId, code, message, null);
    }

    @Override
    public void handleBpmnError(
            String taskId, String code, @Nullable String message, @Nullable Map<String, Object> variables) {
        throw new SubmissionRefused("不能以流程错误结束任务，请填写表单办理");
    }

    @Override
    public void handleEscalation(String taskId, String code) {
        handleEscalation(taskId, code, null);
    }

    @Override
    public void handleEscalation(String taskId, String code, @Nullable Map<String, Object> variables) {
        throw new SubmissionRefused("不能以流程升级结束任务，请填写表单办理");
    }
}

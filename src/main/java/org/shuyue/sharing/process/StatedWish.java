package org.shuyue.sharing.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.shuyue.catalogue.Resource;
import org.shuyue.sharing.AccessMethod;
import org.shuyue.sharing.Wish;
import org.shuyue.workflow.Option;

/** Between the variables of the forms and the wish that they state. */
final class StatedWish {
    private StatedWish() {}

    static Wish of(VariableScope scope) {
        return new Wish(
                ConditionalShareProcess.REQUESTED_ITEMS.of(scope),
                ConditionalShareProcess.SCENARIO.of(scope),
                ConditionalShareProcess.REQUEST_BASIS.of(scope),
                ConditionalShareProcess.SYSTEM_NAME.of(scope),
                ConditionalShareProcess.PERIOD_FROM.of(scope),
                ConditionalShareProcess.PERIOD_UNTIL.of(scope),
                AccessMethod.byCode(ConditionalShareProcess.ACCESS_METHOD.of(scope)),
                ConditionalShareProcess.CONTACT_NAME.of(scope),
                ConditionalShareProcess.CONTACT_PHONE.of(scope));
    }

    /** What later forms offer: all that the resource shares, and what was asked for. */
    static void offer(VariableScope scope, Resource resource) {
        List<String> asked = ConditionalShareProcess.REQUESTED_ITEMS.of(scope);
        List<Option> offered = resource.sharedItems().stream()
                .map(item -> new Option(item.label(), item.name()))
                .toList();
        ConditionalShareProcess.OFFERED_ITEMS.set(scope, offered);
        ConditionalShareProcess.REQUESTED_OPTIONS.set(
                scope,
                offered.stream()
                        .filter(option -> asked.contains(option.value()))
                        .toList());
    }
}

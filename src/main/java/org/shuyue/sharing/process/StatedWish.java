package org.shuyue.sharing.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resource;
import org.shuyue.sharing.AccessMethod;
import org.shuyue.sharing.Wish;
import org.shuyue.workflow.Option;

/** Between the variables of the forms and the wish that they state. */
final class StatedWish {
    private StatedWish() {}

    static Wish of(VariableScope scope) {
        return new Wish(
                ShareProcess.REQUESTED_ITEMS.of(scope),
                ShareProcess.SCENARIO.of(scope),
                ShareProcess.REQUEST_BASIS.look(scope).orElse(""),
                ShareProcess.SYSTEM_NAME.of(scope),
                ShareProcess.PERIOD_FROM.of(scope),
                ShareProcess.PERIOD_UNTIL.of(scope),
                AccessMethod.byCode(ShareProcess.ACCESS_METHOD.look(scope).orElse(AccessMethod.INTERFACE.code())),
                ShareProcess.CONTACT_NAME.of(scope),
                ShareProcess.CONTACT_PHONE.of(scope));
    }

    /** Whoever names no items subscribes to all. */
    static void completeItems(VariableScope scope, Resource resource) {
        if (ShareProcess.REQUESTED_ITEMS.look(scope).orElse(List.of()).isEmpty()) {
            ShareProcess.REQUESTED_ITEMS.set(
                    scope, resource.sharedItems().stream().map(DataItem::name).toList());
        }
    }

    /** What later forms offer: all that the resource shares, and what was asked for. */
    static void offer(VariableScope scope, Resource resource) {
        List<String> asked = ShareProcess.REQUESTED_ITEMS.of(scope);
        List<Option> offered = resource.sharedItems().stream()
                .map(item -> new Option(item.label(), item.name()))
                .toList();
        ShareProcess.OFFERED_ITEMS.set(scope, offered);
        ShareProcess.REQUESTED_OPTIONS.set(
                scope,
                offered.stream()
                        .filter(option -> asked.contains(option.value()))
                        .toList());
    }
}

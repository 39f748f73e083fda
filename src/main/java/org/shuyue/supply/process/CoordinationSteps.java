package org.shuyue.supply.process;

import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Groups;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.supply.CoordinationReply;
import org.shuyue.supply.CoordinationWish;
import org.shuyue.supply.Coordinations;
import org.shuyue.supply.DataWish;
import org.shuyue.supply.HolderKind;
import org.shuyue.supply.OutwardLetter;
import org.shuyue.workflow.CaseVariables;
import org.shuyue.workflow.LastActor;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the diagram of a coordination calls. */
@Configuration(proxyBeanMethods = false)
class CoordinationSteps {

    @Bean
    ExecutionListener registerCoordination(Coordinations coordinations, Groups groups, People people) {
        return execution -> {
            Person by = people.find(CaseVariables.APPLICANT.of(execution));
            coordinations.submit(
                    new CaseNumber(execution.getProcessBusinessKey()),
                    CrossLevelCoordinationProcess.KEY,
                    wish(execution),
                    by);
            CrossLevelCoordinationProcess.AUTHORITY_GROUP.set(
                    execution,
                    coordinations
                            .countyAuthority(by.agency())
                            .map(county -> groups.of(Role.AUTHORITY.id(), county.value()))
                            .orElse(Role.AUTHORITY.id()));
        };
    }

    /** Who writes the letters: the one who decided, for the authority, or the applicant. */
    @Bean
    TaskListener recordCoordinationWay(Coordinations coordinations, LastActor actor) {
        return task -> {
            CaseNumber number = CaseVariables.CASE_NUMBER.of(task);
            String remark =
                    CrossLevelCoordinationProcess.AUTHORITY_REMARK.look(task).orElse("");
            switch (CrossLevelCoordinationProcess.COORDINATION_WAY.of(task)) {
                case "coordinate" -> {
                    coordinations.take(number, false, remark, actor.of(task));
                    CrossLevelCoordinationProcess.COORDINATOR.set(task, decider(task));
                }
                case "agencyGoes" -> {
                    coordinations.take(number, true, remark, actor.of(task));
                    CrossLevelCoordinationProcess.COORDINATOR.set(task, CaseVariables.APPLICANT.of(task));
                }
                case "existing" ->
                    coordinations.pointTo(
                            number,
                            new ResourceId(CrossLevelCoordinationProcess.EXISTING_RESOURCE.of(task)),
                            remark,
                            actor.of(task));
                default ->
                    coordinations.decline(
                            number,
                            CrossLevelCoordinationProcess.DECLINE_REASONS.of(task),
                            CrossLevelCoordinationProcess.DECLINE_BASIS.of(task),
                            actor.of(task));
            }
        };
    }

    @Bean
    TaskListener recordOutwardLetter(Coordinations coordinations, LastActor actor) {
        return task -> coordinations.send(
                CaseVariables.CASE_NUMBER.of(task),
                new OutwardLetter(
                        CrossLevelCoordinationProcess.SENT_ON.of(task),
                        CrossLevelCoordinationProcess.ADDRESSEE.of(task),
                        CrossLevelCoordinationProcess.LETTER_NUMBER.of(task),
                        CrossLevelCoordinationProcess.LETTER_CONTENTS.of(task)),
                actor.of(task));
    }

    @Bean
    TaskListener recordCoordinationReply(Coordinations coordinations, LastActor actor) {
        return task -> coordinations.reply(CaseVariables.CASE_NUMBER.of(task), reply(task), actor.of(task));
    }

    @Bean
    JavaDelegate recordCoordinationWithdrawal(Coordinations coordinations, LastActor actor) {
        return execution -> coordinations.withdraw(
                new CaseNumber(execution.getProcessBusinessKey()),
                CrossLevelCoordinationProcess.WITHDRAWAL_REASON.of(execution),
                actor.of(execution));
    }

    /** The absent one where somebody stood in: it stays that one's case. */
    private static PersonId decider(DelegateTask task) {
        return CaseVariables.ACTED_FOR.look(task).orElseGet(() -> CaseVariables.ACTED_BY.of(task));
    }

    private static CoordinationWish wish(DelegateExecution execution) {
        return new CoordinationWish(
                new DataWish(
                        CrossLevelCoordinationProcess.DATA_NAME.of(execution),
                        CrossLevelCoordinationProcess.WANTED_CONTENTS.of(execution),
                        CrossLevelCoordinationProcess.SCENARIO.of(execution),
                        CrossLevelCoordinationProcess.REQUEST_BASIS.of(execution),
                        CrossLevelCoordinationProcess.HOLDER.of(execution),
                        CrossLevelCoordinationProcess.NEEDED_UNTIL.of(execution),
                        CrossLevelCoordinationProcess.CONTACT_NAME.of(execution),
                        CrossLevelCoordinationProcess.CONTACT_PHONE.of(execution)),
                HolderKind.valueOf(CrossLevelCoordinationProcess.HOLDER_KIND.of(execution)),
                CrossLevelCoordinationProcess.SEARCHED.of(execution));
    }

    private static CoordinationReply reply(DelegateTask task) {
        Function<ProcessVariable<String>, String> text =
                variable -> variable.look(task).orElse("");
        String reasons = text.apply(CrossLevelCoordinationProcess.REPLY_REASONS);
        return new CoordinationReply(
                CrossLevelCoordinationProcess.REPLIED_ON.of(task),
                CrossLevelCoordinationProcess.REPLY_FROM.of(task),
                text.apply(CrossLevelCoordinationProcess.REPLY_NUMBER),
                CoordinationReply.Outcome.byCode(CrossLevelCoordinationProcess.REPLY_OUTCOME.of(task)),
                text.apply(CrossLevelCoordinationProcess.PROVISION),
                resource(task),
                reasons.isEmpty() ? text.apply(CrossLevelCoordinationProcess.AGAIN_REASON) : reasons);
    }

    private static @Nullable ResourceId resource(DelegateTask task) {
        return Optional.<String>empty()
                .or(() -> CrossLevelCoordinationProcess.OBTAINED_RESOURCE.look(task))
                .or(() -> CrossLevelCoordinationProcess.OTHER_RESOURCE.look(task))
                .filter(code -> !code.isBlank())
                .map(code -> new ResourceId(code.strip()))
                .orElse(null);
    }
}

package org.shuyue.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuyue.shared.Actor;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.CompletionCondition;
import org.shuyue.workflow.DeskTask;
import org.shuyue.workflow.MainChoice;
import org.shuyue.workflow.TaskDesk;
import org.springframework.stereotype.Component;

/**
 * A decision waits for those who were asked, unless the question is withdrawn; who signed together signed for that very
 * conclusion; where the agency demands it, somebody else has signed.
 */
@Component
class ConsultedFirst implements CompletionCondition {
    private final ConsultationMapper mapper;
    private final SecondReviews second;
    private final TaskDesk desk;

    ConsultedFirst(ConsultationMapper mapper, SecondReviews second, TaskDesk desk) {
        this.mapper = mapper;
        this.second = second;
        this.desk = desk;
    }

    @Override
    public List<Problem> missing(DeskTask task, Map<String, Object> fields, Actor by) {
        List<Consultation> asked = mapper.ofTask(task.taskId());
        List<Problem> missing = new ArrayList<>();
        String waiting = asked.stream()
                .filter(Consultation::open)
                .map(one -> one.personName() + "（" + one.consultationKind().label() + "）")
                .collect(Collectors.joining("、"));
        if (!waiting.isEmpty()) {
            missing.add(new Problem("", "还在等待 " + waiting + " 答复，请等待答复，或者在“办理操作”中撤回后再提交"));
        }
        List<Consultation> others = asked.stream()
                .filter(Consultation::signed)
                .filter(one ->
                        !one.person().equals(by.person()) && !one.person().equals(by.behalfOf()))
                .toList();
        desk.mainChoice(task)
                .ifPresent(choice -> others.stream()
                        .filter(one -> differs(one, choice, fields))
                        .map(one -> new Problem(
                                choice.field(),
                                one.personName() + "会签的结论是“" + one.conclusionLabel()
                                        + "”，与您提交的不一致；请协商一致后由其重新会签，或者改正您的结论"))
                        .forEach(missing::add));
        if (others.isEmpty() && second.demandedFor(task)) {
            missing.add(new Problem("", "本单位的审核须经第二人会签才能生效，请先在“办理操作”中提请会签"));
        }
        return missing;
    }

    private static boolean differs(Consultation signed, MainChoice choice, Map<String, Object> fields) {
        return signed.conclusion() != null && !signed.conclusion().equals(fields.get(choice.field()));
    }
}

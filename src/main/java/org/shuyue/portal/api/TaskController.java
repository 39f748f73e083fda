package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpSession;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.handling.BulkWork;
import org.shuyue.handling.Consultation;
import org.shuyue.handling.Consultations;
import org.shuyue.handling.HandOvers;
import org.shuyue.handling.SecondReviews;
import org.shuyue.party.Person;
import org.shuyue.party.SignedIn;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.DeskTask;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tasks beside their completion: who does one, giving it to others, asking before deciding. */
@RestController
@RequestMapping("/api/tasks")
@Tag(name = "办件")
class TaskController {
    /** Where the results wait for the page that shows them, once. */
    private static final String OUTCOMES = "shuyue.bulk.outcomes";

    private final HandOvers handOvers;
    private final Consultations consultations;
    private final SecondReviews second;
    private final BulkWork bulk;
    private final SignedIn signedIn;

    TaskController(
            HandOvers handOvers, Consultations consultations, SecondReviews second, BulkWork bulk, SignedIn signedIn) {
        this.handOvers = handOvers;
        this.consultations = consultations;
        this.second = second;
        this.bulk = bulk;
        this.signedIn = signedIn;
    }

    @Operation(summary = "任务由谁办理，征求过谁的意见")
    @GetMapping("/{taskId}")
    DeskView find(@PathVariable String taskId) {
        DeskTask task = handOvers.find(taskId, signedIn.person());
        return new DeskView(
                task.taskId(),
                task.name(),
                task.caseNumber().value(),
                name(task.assignee()),
                name(task.owner()),
                task.delegated(),
                second.demandedFor(task),
                consultations.of(task).stream().map(AskedView::of).toList());
    }

    @Operation(summary = "转办", description = "请求体：{\"person\": \"登录名\", \"reason\": \"说明\"}；只能转给同一单位同一岗位的人员")
    @PostMapping("/{taskId}/hand-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handOver(@PathVariable String taskId, @RequestBody To body) {
        handOvers.handOver(taskId, text(body.person()), text(body.reason()), signedIn.person());
    }

    @Operation(summary = "委派", description = "请求体同转办，对方提交后交回；只能委派给本单位人员")
    @PostMapping("/{taskId}/delegate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delegate(@PathVariable String taskId, @RequestBody To body) {
        handOvers.delegate(taskId, text(body.person()), text(body.reason()), signedIn.person());
    }

    @Operation(
            summary = "征求意见（加签）或者提请会签",
            description = "请求体：{\"person\": \"登录名\", \"question\": \"问题\", \"cosign\": false}")
    @PostMapping("/{taskId}/consultations")
    @ResponseStatus(HttpStatus.CREATED)
    void ask(@PathVariable String taskId, @RequestBody Question body) {
        Person by = signedIn.person();
        consultations.ask(
                taskId,
                body.cosign() ? Consultation.Kind.COSIGNATURE : Consultation.Kind.OPINION,
                text(body.person()),
                text(body.question()),
                by);
    }

    @Operation(
            summary = "批量办理",
            description = "task 可以给出多个（最多 100 个同一种运行管理人员任务），请求体为任务表单的各项内容；逐件办理，一件没有办成不影响其他；一件都没有办成时返回 400")
    @PostMapping("/bulk")
    Outcomes bulk(@RequestParam List<String> task, @RequestBody Map<String, Object> fields, HttpSession session) {
        List<BulkWork.Outcome> outcomes = bulk.complete(task, fields, signedIn.person());
        session.setAttribute(OUTCOMES, new ArrayList<>(outcomes));
        return new Outcomes(outcomes);
    }

    private @Nullable String name(@Nullable PersonId person) {
        return person == null ? null : handOvers.nameOf(person);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** What came of each. */
    record Outcomes(List<BulkWork.Outcome> outcomes) {}

    /** To whom a task goes. */
    record To(@Nullable String person, @Nullable String reason) {}

    /** What is asked. */
    record Question(@Nullable String person, @Nullable String question, boolean cosign) {}

    /** A task as the interface tells it. */
    record DeskView(
            String taskId,
            String name,
            String caseNumber,
            @Nullable String assigneeName,
            @Nullable String ownerName,
            boolean delegated,
            boolean secondDemanded,
            List<AskedView> consultations) {}

    /** A question and its answer. */
    record AskedView(
            String kind,
            String person,
            String question,
            String askedBy,
            OffsetDateTime askedAt,
            @Nullable String conclusion,
            @Nullable String answer,
            String state) {
        static AskedView of(Consultation one) {
            return new AskedView(
                    one.consultationKind().label(),
                    one.personName(),
                    one.question(),
                    one.askedByName(),
                    CaseView.local(one.askedAt()),
                    one.conclusionLabel(),
                    one.answer(),
                    one.consultationState().label());
        }
    }
}

package org.shuyue.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.workflow.CaseTask;
import org.shuyue.workflow.CaseTasks;
import org.springframework.beans.factory.annotation.Autowired;

/** Two send the same at once. */
@ApplicationTest
class TwiceReportedBreachTest {
    private static final ResourceId RESOURCE = new ResourceId("A0106-0002");

    @Autowired
    CaseWalk walk;

    @Autowired
    CaseTasks tasks;

    @Autowired
    Breaches breaches;

    @Autowired
    BreachDecisions decisions;

    @Autowired
    BreachNotices notices;

    @Autowired
    SupplementBreach supplements;

    @AfterEach
    void leaveNothingOpen() {
        breaches.openFor(new PersonId("minzheng"), RESOURCE)
                .ifPresent(open -> decisions.endAsFalseAlarm(open, "为测试让路，没有泄露", walk.person("zhuguan")));
    }

    @RepeatedTest(5)
    void oneReportStandsAndTheOtherIsToldSo() throws Exception {
        List<String> answers = together(this::report, this::report);
        assertThat(answers).anyMatch("done"::equals).anyMatch(answer -> answer.matches(".*已经?报告过.*"));
    }

    @RepeatedTest(3)
    void oneReceiptStandsAndTheOtherIsToldSo() throws Exception {
        CaseNumber number = reported();
        BreachWalk.send(walk, number, Map.of());
        CaseTask receipt = walk.tasks(number, "zhuguan").stream()
                .filter(task -> task.name().equals("登记签收回执"))
                .findFirst()
                .orElseThrow();
        List<String> answers =
                together(() -> received(receipt, "zhuguan", "祝冠"), () -> received(receipt, "shouli", "寿立"));
        assertThat(answers).anyMatch("done"::equals).anyMatch(answer -> answer.contains("请刷新页面"));
        assertThatThrownBy(() -> received(receipt, "zhuguan", "祝冠"))
                .isInstanceOfAny(InputRefused.class, NotFound.class);
    }

    @Test
    void bothSupplementsAreKept() throws Exception {
        CaseNumber number = reported();
        assertThat(together(() -> supplemented(number, "minzheng"), () -> supplemented(number, "shouli")))
                .containsOnly("done");
        assertThat(notices.versions(number)).hasSize(3);
    }

    private CaseNumber reported() {
        Map<String, Object> fields = BreachWalk.report("2026-03-02T08:00");
        fields.put("leakedResources", RESOURCE.value());
        return walk.start(BreachWalk.PROCESS, "minzheng", fields);
    }

    private String report() {
        reported();
        return "done";
    }

    private String received(CaseTask receipt, String login, String name) {
        tasks.complete(
                receipt.taskId(), Map.of("receivedBy", name, "receivedAt", "2026-03-02T08:50"), walk.person(login));
        return "done";
    }

    private String supplemented(CaseNumber number, String login) {
        supplements.supplement(number, Map.of("noticeScope", "姓名，由 " + login + " 补充"), walk.person(login));
        return "done";
    }

    private static List<String> together(Callable<String> one, Callable<String> other) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> answers = List.of(one, other).stream()
                    .map(work -> both.submit(() -> answer(barrier, work)))
                    .toList();
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            both.shutdownNow();
        }
    }

    private static String answer(CyclicBarrier barrier, Callable<String> work) throws Exception {
        barrier.await();
        try {
            return work.call();
        } catch (InputRefused | NotFound refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}

package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.shuyue.audit.Events;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.support.ApplicationTest;
import org.shuyue.workflow.CaseTasks;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class TwoReviewersAtOnceTest {
    @Autowired
    ShareWalk walk;

    @Autowired
    CaseTasks tasks;

    @Autowired
    Events events;

    @RepeatedTest(20)
    void makeOneDecisionAndTheOtherIsTold() throws Exception {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> answers = List.of("shenhe", "fuhe").stream()
                    .map(login -> both.submit(() -> decide(task, login, together)))
                    .toList();
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder("decided", "refused");
        } finally {
            both.shutdownNow();
        }
        assertThat(events.ofCase(number))
                .filteredOn(event -> event.kind().equals("share-request.decided"))
                .hasSize(1);
    }

    private String decide(String task, String login, CyclicBarrier together) throws Exception {
        together.await();
        try {
            tasks.complete(task, Map.of("decision", "agree"), walk.person(login));
            return "decided";
        } catch (InputRefused | NotFound refused) {
            return "refused";
        }
    }
}

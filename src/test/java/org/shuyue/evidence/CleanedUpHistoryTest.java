package org.shuyue.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuyue.Application;
import org.shuyue.party.People;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What auditors look at outlives the engine's own history. */
@ApplicationTest
class CleanedUpHistoryTest {
    @Autowired
    ShareWalk walk;

    @Autowired
    EvidenceBundles bundles;

    @Autowired
    People people;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService management;

    @Autowired
    MockMvc web;

    @TempDir
    Path directory;

    @Test
    void leavesTheCaseItsTrailAndItsEvidence() throws Exception {
        CaseNumber number = refused();
        assertThat(instances(number)).isEqualTo(1);

        cleanUp(number);

        assertThat(instances(number)).isZero();
        web.perform(get("/audit/cases").param("number", number.value()).with(user("shenji")))
                .andExpect(content().string(containsString("/audit/cases/" + number)));
        web.perform(get("/audit/cases/" + number).with(user("shenji")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("申请用途超出法定职责"), containsString("审核共享申请"))));
        web.perform(get("/cases/" + number).with(user("shenqing")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("不予共享")));
        assertThat(evidence(number)).contains("结论：完整，未发现改动").contains(number.value());
    }

    private CaseNumber refused() {
        CaseNumber number = walk.forwarded();
        walk.complete(
                number,
                "shenhe",
                Map.of(
                        "decision", "refuse",
                        "refusalReasons", "申请用途超出法定职责",
                        "refusalBasis", "《某市公共数据条例》第三条"));
        return number;
    }

    private long instances(CaseNumber number) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .count();
    }

    /** As the engine does when the time to live of this case is over. */
    private void cleanUp(CaseNumber number) {
        String[] ids =
                history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                        .map(instance -> instance.getId())
                        .toArray(String[]::new);
        Batch batch = history.setRemovalTimeToHistoricProcessInstances()
                .absoluteRemovalTime(Date.from(
                        MovableClock.START.minusDays(1).atZone(Application.ZONE).toInstant()))
                .byIds(ids)
                .hierarchical()
                .executeAsync();
        run(management
                .createJobQuery()
                .jobDefinitionId(batch.getSeedJobDefinitionId())
                .list());
        run(management
                .createJobQuery()
                .jobDefinitionId(batch.getBatchJobDefinitionId())
                .list());
        run(management
                .createJobQuery()
                .jobDefinitionId(batch.getMonitorJobDefinitionId())
                .list());

        history.cleanUpHistoryAsync(true);
        run(history.findHistoryCleanupJobs());
    }

    private void run(List<Job> jobs) {
        jobs.forEach(job -> management.executeJob(job.getId()));
    }

    private String evidence(CaseNumber number) throws IOException {
        Path bundle = directory.resolve("bundle.zip");
        try (var out = Files.newOutputStream(bundle)) {
            bundles.write(number, people.find(new PersonId("shenji")), out);
        }
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        new VerifyCommand(new PrintStream(told, true, StandardCharsets.UTF_8)).run(List.of(bundle.toString()));
        return told.toString(StandardCharsets.UTF_8);
    }
}

package org.shuyue.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.audit.Events;
import org.shuyue.party.People;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.MovableClock;
import org.shuyue.workflow.CaseProcess;
import org.shuyue.workflow.StepTimes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** The engine's history of a case is cleaned up; the workbench still tells all of it. */
@ApplicationTest
class CleanedHistoryTest {
    @Autowired
    MockMvc web;

    @Autowired
    ShareWalk walk;

    @Autowired
    CaseWalk cases;

    @Autowired
    HistoryService history;

    @Autowired
    CaseProcess process;

    @Autowired
    StepTimes times;

    @Autowired
    CaseSearch search;

    @Autowired
    Rebuild rebuild;

    @Autowired
    Events events;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private CaseNumber number;
    private String definition;

    @BeforeEach
    void refuseARequest() {
        number = walk.forwarded();
        clock.set(LocalDateTime.of(2026, 3, 3, 15, 0));
        walk.complete(
                number,
                "shenhe",
                Map.of(
                        "decision", "refuse",
                        "refusalReasons", "申请用途超出法定职责",
                        "refusalBasis", "《某市公共数据条例》第三条"));
        definition = instance().getProcessDefinitionId();
    }

    @Test
    void tellsTheWholeCaseAllTheSame() throws Exception {
        cleanUp();

        page("/audit/cases/" + number)
                .andExpect(content().string(containsString("审核共享申请")))
                .andExpect(content().string(containsString("流程引擎的历史已经清理")))
                .andExpect(content().string(containsString("申请用途超出法定职责")))
                .andExpect(content().string(containsString("第 1 版")))
                .andExpect(content().string(containsString("share-request.decided")));
        page("/audit/cases?number=" + number).andExpect(content().string(containsString("/audit/cases/" + number)));
        web.perform(get("/cases/" + number).with(user("shenqing")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("不予共享")));
        assertThat(process.steps(number)).extracting(CaseProcess.Step::assignee).containsExactly("shouli", "shenhe");
        assertThat(names(bundle())).anyMatch(name -> name.startsWith("diagrams/conditional-share-v"));
        assertThat(search.look(number)).isPresent();
        assertThat(events.verify().whole()).isTrue();
    }

    @Test
    void keepsWhatTheTasksTook() {
        StepTimes.StepTime before = review();
        assertThat(before.done()).isPositive();
        assertThat(before.name()).isEqualTo("审核共享申请");

        cleanUp();

        assertThat(review()).isEqualTo(before);
    }

    @Test
    void countsWhatWaits() {
        int before = review().waiting();

        CaseNumber another = walk.forwarded();
        assertThat(review().waiting()).isEqualTo(before + 1);

        walk.complete(
                another,
                "shenhe",
                Map.of("decision", "refuse", "refusalReasons", "用途超出法定职责", "refusalBasis", "《某市公共数据条例》第三条"));
        assertThat(review().waiting()).isEqualTo(before);
    }

    @Test
    void takesFromTheHistoryWhatIsMissing() {
        List<CaseProcess.Step> before = kept();
        jdbc.update("delete from task_step where case_number = ?", number.value());

        rebuild.want(people.find(new PersonId("admin")));
        rebuild.run();

        assertThat(kept()).isEqualTo(before).hasSize(2);
    }

    /** Only what we keep ourselves. */
    private List<CaseProcess.Step> kept() {
        return jdbc.query(
                "select process_id, activity_id, activity_name, cancelled, hours from task_step"
                        + " where case_number = ? order by began_at, id",
                (row, i) -> new CaseProcess.Step(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        "userTask",
                        null,
                        java.time.Instant.EPOCH,
                        java.time.Instant.EPOCH.plusSeconds(row.getLong(5)),
                        row.getBoolean(4)),
                number.value());
    }

    private StepTimes.StepTime review() {
        return times.of(definition).stream()
                .filter(time -> time.id().equals("UserTask_ReviewRequest"))
                .findFirst()
                .orElseThrow();
    }

    private HistoricProcessInstance instance() {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .rootProcessInstances()
                .singleResult();
    }

    private void cleanUp() {
        cases.cleanUpHistory(number);
        assertThat(process.isInHistory(number)).isFalse();
    }

    private org.springframework.test.web.servlet.ResultActions page(String path) throws Exception {
        return web.perform(get(path).with(user("shenji"))).andExpect(status().isOk());
    }

    private byte[] bundle() throws Exception {
        return page("/audit/cases/" + number + "/evidence.zip")
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static List<String> names(byte[] bundle) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}

package org.shuyue.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuyue.audit.Events;
import org.shuyue.audit.TrailEntry;
import org.shuyue.handling.Consultation.Kind;
import org.shuyue.party.Absence;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Substitutions;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.sharing.ShareRequests;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.workflow.CaseTasks;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.DeskTask;
import org.shuyue.workflow.FinishedTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

/** Handing over, delegating, asking, signing together and copying: for whom, and what the completion makes of it. */
@ApplicationTest
class TaskActionsTest {
    private static final Map<String, Object> AGREE = Map.of("decision", "agree");

    @Autowired
    ShareWalk walk;

    @Autowired
    CaseWalk cases;

    @Autowired
    HandOvers handOvers;

    @Autowired
    Consultations consultations;

    @Autowired
    SecondReviews second;

    @Autowired
    Copies copies;

    @Autowired
    Cases register;

    @Autowired
    CaseTasks tasks;

    @Autowired
    FinishedTasks finished;

    @Autowired
    ShareRequests requests;

    @Autowired
    Substitutions substitutions;

    @Autowired
    People people;

    @Autowired
    Events events;

    @Autowired
    TaskService engine;

    @Autowired
    FormService forms;

    @Autowired
    IdentityService identity;

    @Autowired
    MockMvc web;

    @AfterEach
    void asBefore() {
        identity.clearAuthentication();
        second.change(false, person("lingdao"));
        substitutions.of(new PersonId("fuhe")).stream()
                .filter(absence -> absence.state() == Absence.State.RUNNING)
                .forEach(absence -> substitutions.cancel(absence.id(), new PersonId("admin")));
    }

    @Test
    void handsATaskOverToAColleagueOfTheSameAgencyAndRole() {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();

        handOvers.handOver(task, "fuhe", "我下周出差", person("shenhe"));

        assertThat(walk.task(number, "fuhe").mine()).isTrue();
        assertThat(tasks.openOf(number, person("shenhe"))).isEmpty();
        assertThat(cases.letters(number, "fuhe").get(0).subject()).isEqualTo("转办：审核共享申请");
        assertThat(kinds(number)).contains("handling.handed-over");
        assertThatThrownBy(() -> handOvers.handOver(task, "shenhe", "", person("shenhe")))
                .isInstanceOf(NotFound.class);
        walk.complete(number, "fuhe", AGREE);
        assertThat(requests.find(number).orElseThrow().decidedBy()).contains("傅禾");
    }

    @Test
    void handsNothingOverToStrangersOrAbsentPeople() {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();
        Person by = person("shenhe");

        for (String other :
                List.of("lingdao", "weijian", "shenqing", "shouli", "shenhe", "gongmin", "no-one", "", "a'b")) {
            assertThatThrownBy(() -> handOvers.handOver(task, other, "", by)).isInstanceOf(InputRefused.class);
        }
        substitutions.record(
                new PersonId("fuhe"),
                new PersonId("lingdao"),
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 6),
                people.actor(new PersonId("fuhe")));
        assertThatThrownBy(() -> handOvers.handOver(task, "fuhe", "", by)).hasMessageContaining("傅禾正离岗");
        assertThatThrownBy(() -> handOvers.handOver(task, "fuhe", "", person("weijian")))
                .isInstanceOf(NotFound.class);
        assertThat(engine.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void isGivenToOthersByTheLeaderToo() {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();
        handOvers.handOver(task, "shenhe", "", person("lingdao"));

        handOvers.handOver(task, "fuhe", "均衡工作量", person("lingdao"));

        assertThat(walk.task(number, "fuhe").mine()).isTrue();
        assertThat(cases.subjects(number, "shenhe")).contains("任务已转办：审核共享申请");
        assertThatThrownBy(() -> tasks.complete(task, AGREE, person("lingdao"))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void isNotMovedPastTheRulesThroughTheEngine() {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();
        identity.setAuthentication("shenhe", List.of("reviewer", "reviewer-A0101"));
        engine.claim(task, "shenhe");

        assertThatThrownBy(() -> engine.setAssignee(task, "weijian")).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> engine.delegateTask(task, "weijian")).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> engine.addCandidateUser(task, "weijian")).isInstanceOf(AuthorizationException.class);
        engine.setAssignee(task, null);

        identity.clearAuthentication();
        assertThat(walk.task(number, "fuhe").mine()).isFalse();
    }

    @Test
    void comesBackPreparedFromADelegation() {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();
        handOvers.delegate(task, "fuhe", "请先拟稿", person("shenhe"));

        assertThatThrownBy(() -> tasks.complete(task, AGREE, person("shenhe"))).isInstanceOf(RuntimeException.class);
        identity.setAuthentication("fuhe", List.of("reviewer", "reviewer-A0101"));
        assertThatThrownBy(() -> engine.complete(task, AGREE)).hasMessageContaining("该任务是委派的");
        identity.clearAuthentication();
        walk.complete(number, "fuhe", AGREE);

        assertThat(requests.find(number).orElseThrow().decision()).isEmpty();
        assertThat(finished.of(person("fuhe"), number.value(), null, null, 1).rows())
                .isEmpty();
        assertThat(tasks.form(task, person("shenhe")).data()).containsEntry("decision", "agree");
        assertThat(cases.subjects(number, "shenhe")).contains("委派的任务已交回：审核共享申请");
        assertThat(kinds(number)).contains("handling.delegated", "handling.returned");
        walk.complete(number, "shenhe", AGREE);
        assertThat(requests.find(number).orElseThrow().decidedBy()).contains("沈荷");
    }

    @Test
    void isTakenBackFromTheDelegate() {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();
        handOvers.delegate(task, "lingdao", "请拟稿", person("shenhe"));
        assertThatThrownBy(() -> handOvers.takeBack(task, person("fuhe"))).isInstanceOf(NotFound.class);

        handOvers.takeBack(task, person("shenhe"));

        assertThat(tasks.openOf(number, person("lingdao"))).isEmpty();
        assertThat(walk.task(number, "shenhe").mine()).isTrue();
        assertThat(cases.subjects(number, "lingdao")).contains("委派已收回：审核共享申请");
        assertThat(kinds(number)).contains("handling.taken-back").doesNotContain("handling.returned");
    }

    @Test
    void waitsForTheOpinionThatWasAsked() throws Exception {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();
        web.perform(get("/cases/" + number).with(user("weijian"))).andExpect(status().isNotFound());
        consultations.ask(task, Kind.OPINION, "weijian", "健康数据能否一并共享？", person("shenhe"));

        web.perform(get("/cases/" + number).with(user("weijian")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("健康数据能否一并共享？")));
        assertThat(cases.subjects(number, "weijian")).contains("征求意见：审核共享申请");
        assertThatThrownBy(() -> walk.complete(number, "shenhe", AGREE)).hasMessageContaining("还在等待 魏简（征求意见） 答复");
        identity.setAuthentication("shenhe", List.of("reviewer", "reviewer-A0101"));
        assertThatThrownBy(() -> forms.submitTaskForm(task, AGREE)).hasMessageContaining("还在等待 魏简");
        assertThatThrownBy(() -> engine.complete(task, AGREE)).hasMessageContaining("还在等待 魏简");
        identity.clearAuthentication();

        long asked = consultations.ofCase(number).get(0).id();
        assertThatThrownBy(() -> consultations.answer(asked, "", "可以", person("weizhang")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> consultations.answer(asked, "", " ", person("weijian")))
                .hasMessageContaining("请填写意见");
        consultations.answer(asked, "", "不宜一并共享", person("weijian"));

        assertThat(cases.subjects(number, "shenhe")).contains("征求意见已答复：审核共享申请");
        web.perform(get("/cases/" + number).with(user("shenhe")))
                .andExpect(content().string(containsString("不宜一并共享")));
        web.perform(get("/cases/" + number).with(user("shenqing")))
                .andExpect(content().string(not(containsString("不宜一并共享"))));
        walk.complete(number, "shenhe", AGREE);
        assertThat(kinds(number)).contains("handling.opinion-asked", "handling.opinion-given", "share-request.decided");
    }

    @Test
    void waitsNoLongerForAQuestionThatIsWithdrawn() {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();
        consultations.ask(task, Kind.OPINION, "lingdao", "可以吗？", person("shenhe"));
        assertThatThrownBy(() -> consultations.ask(task, Kind.OPINION, "lingdao", "再问", person("shenhe")))
                .hasMessageContaining("不需要重复提请");
        assertThatThrownBy(() -> consultations.ask(task, Kind.OPINION, "shenqing", "申请人？", person("shenhe")))
                .hasMessageContaining("申请人");
        long asked = consultations.ofCase(number).get(0).id();

        consultations.withdraw(asked, person("shenhe"));

        assertThatThrownBy(() -> consultations.answer(asked, "", "可以", person("lingdao")))
                .hasMessageContaining("已撤回");
        walk.complete(number, "shenhe", AGREE);
    }

    @Test
    void lapsesWithTheTask() {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();
        consultations.ask(task, Kind.OPINION, "weizhang", "可以吗？", person("shenhe"));
        long asked = consultations.ofCase(number).get(0).id();
        walk.applied();

        assertThatThrownBy(() -> consultations.answer(asked, "", "可以", person("weizhang")))
                .hasMessageContaining("任务已经结束");
        assertThat(consultations.askedOf(person("weizhang"), true, 1).rows())
                .extracting(Consultation::id)
                .doesNotContain(asked);
    }

    @Test
    void takesEffectOnlyWithASecondSignatureWhereTheAgencyDemandsIt() {
        second.change(true, person("lingdao"));
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();
        assertThatThrownBy(() -> walk.complete(number, "shenhe", AGREE)).hasMessageContaining("须经第二人会签");
        identity.setAuthentication("shenhe", List.of("reviewer", "reviewer-A0101"));
        assertThatThrownBy(() -> engine.complete(task, AGREE)).hasMessageContaining("须经第二人会签");
        identity.clearAuthentication();

        assertThatThrownBy(() -> consultations.ask(task, Kind.COSIGNATURE, "weijian", "请会签", person("shenhe")))
                .hasMessageContaining("不是有权会签的人员");
        consultations.ask(task, Kind.COSIGNATURE, "fuhe", "拟同意", person("shenhe"));
        long asked = consultations.ofCase(number).get(0).id();
        assertThatThrownBy(() -> consultations.answer(asked, "nonsense", "同意", person("fuhe")))
                .hasMessageContaining("请选择会签的结论");
        consultations.answer(asked, "refuse", "不宜共享", person("fuhe"));
        assertThatThrownBy(() -> walk.complete(number, "shenhe", AGREE)).hasMessageContaining("傅禾会签的结论是“不同意”，与您提交的不一致");
        consultations.answer(asked, "agree", "同意", person("fuhe"));
        assertThatThrownBy(() -> walk.complete(number, "fuhe", AGREE)).hasMessageContaining("须经第二人会签");

        walk.complete(number, "shenhe", AGREE);

        assertThat(requests.find(number).orElseThrow().decidedBy()).contains("沈荷");
        assertThat(kinds(number)).contains("handling.cosignature-asked", "handling.cosigned");
    }

    @Test
    void isDemandedByLeadersForTheirOwnAgencyOnly() {
        assertThatThrownBy(() -> second.change(true, person("shenhe"))).isInstanceOf(AccessDeniedException.class);
        second.change(true, person("lingdao"));
        CaseNumber other = walk.forwardedUnderOwnRules();

        walk.complete(other, "weijian", AGREE);

        assertThat(requests.find(other).orElseThrow().decision()).isPresent();
    }

    @Test
    void isShownToThoseWhoGetACopy() throws Exception {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();

        copies.send(task, "weizhang", "请知悉", person("shenhe"));

        assertThat(register.maySee(register.look(number).orElseThrow(), person("weizhang")))
                .isTrue();
        assertThat(register.maySee(register.look(number).orElseThrow(), person("weijian")))
                .isFalse();
        web.perform(get("/cases?word=" + number).with(user("weizhang")))
                .andExpect(content().string(containsString("/cases/" + number)));
        assertThat(cases.subjects(number, "weizhang")).contains("抄送：办件 " + number);
        assertThat(tasks.openOf(number, person("weizhang"))).isEmpty();
        assertThatThrownBy(() -> copies.send(task, "weizhang", "", person("shenhe")))
                .hasMessageContaining("已经抄送过");
        assertThatThrownBy(() -> copies.send(task, "weijian", "", person("weizhang")))
                .isInstanceOf(NotFound.class);
        assertThat(kinds(number)).contains("handling.copied");
    }

    @Test
    void leavesOnesOwnTaskToOneself() {
        CaseNumber number = walk.applied();
        walk.complete(number, "shouli", Map.of("checkDecision", "return", "missing", "请补充依据"));
        String task = walk.task(number, "shenqing").taskId();
        Person applicant = person("shenqing");

        DeskTask own = handOvers.find(task, applicant);
        assertThat(handOvers.movable(own)).isFalse();
        assertThatThrownBy(() -> handOvers.handOver(task, "minzheng", "", applicant))
                .hasMessageContaining("本人办理");
        assertThatThrownBy(() -> copies.send(task, "minzheng", "", applicant)).hasMessageContaining("本人办理");
    }

    private Person person(String login) {
        return people.find(new PersonId(login));
    }

    private List<String> kinds(CaseNumber number) {
        return events.ofCase(number).stream().map(TrailEntry::kind).toList();
    }
}

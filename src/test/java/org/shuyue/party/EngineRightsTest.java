package org.shuyue.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class EngineRightsTest {
    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    EngineReady ready;

    private String instance;

    @BeforeEach
    void aTaskWaitsForTheReviewersOfOneAgency() {
        repository
                .createDeployment()
                .addModelInstance(
                        "tiny.bpmn",
                        Bpmn.createExecutableProcess("tiny")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("review")
                                .camundaCandidateGroups("${groups.of('reviewer', agency)}")
                                .endEvent()
                                .done())
                .deploy();
        instance = runtime.startProcessInstanceByKey("tiny", Map.of("agency", "A0101"))
                .getId();
    }

    @Test
    void showATaskToTheReviewersOfItsAgencyOnly() throws Exception {
        assertThat(as("shenhe", this::visibleTasks)).hasSize(1);
        assertThat(as("fuhe", this::visibleTasks)).hasSize(1);
        for (String other : List.of("weijian", "lingdao", "shouli", "shenqing", "zhuguan", "shenji", "admin")) {
            assertThat(as(other, this::visibleTasks)).as(other).isEmpty();
        }
    }

    @Test
    void letAReviewerClaimAndCompleteAndNobodyElse() throws Exception {
        String task = visibleTasks().get(0).getId();
        for (String other : List.of("weijian", "duban", "admin", "shenqing")) {
            assertThatThrownBy(() -> as(other, () -> complete(task)))
                    .as(other)
                    .isInstanceOf(AuthorizationException.class);
        }
        as("shenhe", () -> {
            tasks.claim(task, "shenhe");
            return complete(task);
        });
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
    }

    @Test
    void keepInstancesFromEverybodyButThoseWhoWatch() throws Exception {
        for (String other : List.of("shenqing", "shenhe", "shouli", "lingdao", "zhuguan")) {
            assertThat(as(other, this::visibleInstances)).as(other).isZero();
        }
        assertThat(as("duban", this::visibleInstances)).isPositive();
        assertThat(as("shenji", this::visibleInstances)).isPositive();
        assertThatThrownBy(() -> as("shenqing", () -> runtime.getVariables(instance)))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void letNobodyChangeARunningInstanceOrDeploy() {
        for (String who : List.of("shenqing", "shenhe", "shouli", "lingdao", "duban", "shenji", "admin", "zhuguan")) {
            assertThatThrownBy(() -> as(who, () -> {
                        runtime.setVariable(instance, "agency", "A0104");
                        return null;
                    }))
                    .as(who)
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> as(
                            who,
                            () -> repository
                                    .createDeployment()
                                    .addString("a.txt", "a")
                                    .deploy()))
                    .as(who)
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> as(who, () -> runtime.startProcessInstanceByKey("tiny")))
                    .as(who)
                    .isInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void openTheApplicationsByRole() {
        assertThat(mayOpen("shenhe", "tasklist")).isTrue();
        assertThat(mayOpen("shenhe", "cockpit")).isFalse();
        assertThat(mayOpen("duban", "cockpit")).isTrue();
        assertThat(mayOpen("duban", "admin")).isFalse();
        assertThat(mayOpen("shenji", "cockpit")).isTrue();
        assertThat(mayOpen("admin", "admin")).isTrue();
        assertThat(mayOpen("admin", "tasklist")).isFalse();
        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").list())
                .extracting("id")
                .containsExactly("ENGINE");
    }

    @Test
    void letNobodyChangeTheOwnEngineUser() {
        assertThatThrownBy(() -> as("shenhe", () -> {
                    identity.deleteUser("shenhe");
                    return null;
                }))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void bringFiltersThatFindTheTasks() throws Exception {
        assertThat(as("shenhe", () -> filters.createTaskFilterQuery().list()))
                .extracting("name")
                .containsExactlyInAnyOrder("我的待办", "本组待办", "本单位待办", "即将到期", "已超期", "代办");
        assertThat(as("shenhe", () -> inFilter("本组待办"))).isEqualTo(1);
        assertThat(as("shenhe", () -> inFilter("我的待办"))).isEqualTo(1);
        assertThat(as("weijian", () -> inFilter("我的待办"))).isZero();
        assertThat(as("shenhe", () -> inFilter("本单位待办"))).isEqualTo(1);
        assertThat(as("shenhe", () -> inFilter("即将到期"))).isZero();
        assertThat(as("shenhe", () -> inFilter("已超期"))).isZero();
        assertThat(as("weijian", () -> inFilter("本组待办"))).isZero();
    }

    @Test
    void areMadeOnce() {
        long before = authorizations.createAuthorizationQuery().count();
        ready.run(new DefaultApplicationArguments());
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before);
        assertThat(filters.createTaskFilterQuery().count()).isEqualTo(6);
    }

    private List<Task> visibleTasks() {
        return tasks.createTaskQuery().processInstanceId(instance).list();
    }

    private long visibleInstances() {
        return runtime.createProcessInstanceQuery().processInstanceId(instance).count();
    }

    private long inFilter(String name) {
        return filters.count(
                filters.createTaskFilterQuery().filterName(name).singleResult().getId(),
                tasks.createTaskQuery().processInstanceId(instance));
    }

    private @org.jspecify.annotations.Nullable Object complete(String task) {
        tasks.complete(task);
        return null;
    }

    private boolean mayOpen(String user, String application) {
        return authorizations.isUserAuthorized(
                user, groups(user), Permissions.ACCESS, Resources.APPLICATION, application);
    }

    private List<String> groups(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    private <T extends @org.jspecify.annotations.Nullable Object> T as(String user, Callable<T> work) throws Exception {
        List<String> groups = groups(user);
        identity.setAuthentication(user, groups);
        try {
            return work.call();
        } finally {
            identity.clearAuthentication();
        }
    }
}

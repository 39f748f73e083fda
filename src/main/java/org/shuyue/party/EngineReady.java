package org.shuyue.party;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** At each start: the engine has the groups, the rights of the roles and the Tasklist filters that it should have. */
@Component
@Order(0)
class EngineReady implements ApplicationRunner {
    /** What a task shows of its case in the list. */
    private static final List<Map<String, String>> SHOWN = List.of(
            Map.of("name", "caseNumber", "label", "办件编号"),
            Map.of("name", "resourceName", "label", "数据资源"),
            Map.of("name", "applicantAgencyName", "label", "申请单位"));

    private final StartLock lock;
    private final EngineMirror mirror;
    private final AgencyMapper agencies;
    private final PersonMapper people;
    private final Memberships memberships;
    private final AuthorizationService authorizations;
    private final FilterService filters;
    private final TaskService tasks;

    EngineReady(
            StartLock lock,
            EngineMirror mirror,
            AgencyMapper agencies,
            PersonMapper people,
            Memberships memberships,
            AuthorizationService authorizations,
            FilterService filters,
            TaskService tasks) {
        this.lock = lock;
        this.mirror = mirror;
        this.agencies = agencies;
        this.people = people;
        this.memberships = memberships;
        this.authorizations = authorizations;
        this.filters = filters;
        this.tasks = tasks;
    }

    /** Two processes that start at once do this one after the other. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        lock.take();
        mirror.fixedGroups();
        agencies.all().forEach(mirror::agency);
        PersonRow.people(people.withRole(Role.AUTHORITY)).forEach(memberships::sync);
        EngineRights.all().forEach(this::grant);
        filter(
                "我的待办",
                "分派给本人和等待本人领取的任务",
                10,
                tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression("${ currentUser() }")
                        .taskCandidateUserExpression("${ currentUser() }")
                        .endOr());
        filter(
                "本组待办",
                "本人所在组尚未领取的任务",
                20,
                tasks.createTaskQuery().taskCandidateGroupInExpression("${ currentUserGroups() }"));
        filter(
                "本单位待办",
                "本人所在组的全部任务，包括同事已经领取的",
                22,
                tasks.createTaskQuery()
                        .taskCandidateGroupInExpression("${ currentUserGroups() }")
                        .includeAssignedTasks());
        filter(
                "即将到期",
                "三个工作日内到期的任务",
                25,
                tasks.createTaskQuery().dueAfterExpression("${ now() }").dueBeforeExpression("${ soonDue.end() }"));
        filter("已超期", "超过法定时限的任务", 30, tasks.createTaskQuery().dueBeforeExpression("${ now() }"));
        filter("代办", "代离岗同事办理的任务", 40, standingIn());
    }

    /** Tasklist knows no expression for several assignees; the engine takes one for every setter of a query. */
    private TaskQuery standingIn() {
        TaskQueryImpl either = (TaskQueryImpl) tasks.createTaskQuery().or();
        either.addExpression("taskAssigneeIn", "${ standIn.absentees() }");
        return either.taskCandidateGroupInExpression("${ standIn.groups() }").endOr();
    }

    private void grant(EngineRights.Right right) {
        Authorization present = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(right.group())
                .resourceType(right.resource())
                .resourceId(right.resourceId())
                .singleResult();
        if (present == null) {
            present = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            present.setGroupId(right.group());
            present.setResource(right.resource());
            present.setResourceId(right.resourceId());
        } else if (right.permissions().equals(granted(present, right))) {
            return;
        }
        present.setPermissions(right.permissions().toArray(new Permission[0]));
        authorizations.saveAuthorization(present);
    }

    private static Set<Permission> granted(Authorization present, EngineRights.Right right) {
        Permission[] known = right.resource() == Resources.PROCESS_DEFINITION
                ? org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.values()
                : Permissions.values();
        Set<Permission> granted = new java.util.HashSet<>(Set.of(present.getPermissions(known)));
        granted.removeIf(permission -> permission.getValue() == 0);
        return granted;
    }

    private void filter(String name, String description, int priority, TaskQuery query) {
        Filter present = filters.createTaskFilterQuery().filterName(name).singleResult();
        Filter filter = present == null ? made(name, description, priority, query) : present;
        for (String group : EngineRights.workingGroups()) {
            grant(new EngineRights.Right(group, Resources.FILTER, filter.getId(), Set.of(Permissions.READ)));
        }
    }

    private Filter made(String name, String description, int priority, TaskQuery query) {
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(Map.of(
                "description",
                description,
                "priority",
                priority,
                "refresh",
                true,
                "color",
                "#555555",
                "showUndefinedVariable",
                false,
                "variables",
                SHOWN));
        return filters.saveFilter(filter);
    }
}

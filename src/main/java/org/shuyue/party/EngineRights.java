package org.shuyue.party;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.AUTHORIZATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.OPERATION_LOG_CATEGORY;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;

/**
 * What each role may do in the engine and its web applications. Work on tasks is granted by no line here: it comes
 * with each task, for its assignee and its candidate group alone. Nobody may deploy, for a deployment may carry a
 * script.
 */
final class EngineRights {
    static final Set<Role> WORKING =
            Set.of(Role.REQUESTER, Role.OPERATOR, Role.AUTHORITY, Role.REVIEWER, Role.LEADER, Role.KEEPER);
    /** The procedures that a role may start in the portal, in Tasklist or by the engine's interface. */
    private static final Map<Role, List<String>> STARTS = Map.of(
            Role.REQUESTER,
            List.of(
                    "conditional-share",
                    "unconditional-share",
                    "county-conditional-share",
                    "uncatalogued-request",
                    "cross-level-coordination",
                    "data-correction",
                    "quality-rectification"),
            Role.OPERATOR,
            List.of("quality-rectification"),
            Role.REVIEWER,
            List.of("rights-objection"),
            Role.APPLICANT,
            List.of("open-data-request", "rights-objection"));

    /**
     * Whoever finds that data leaks says so, in whatever role; in whatever role somebody handles an agreement for a party,
     * or receives data, as the form's policy finds.
     */
    private static final List<String> STARTED_BY_ALL = List.of(
            "breach-report",
            "agreement-lifecycle",
            "agreement-supplement",
            "agreement-dissolution",
            "agreement-breach",
            "force-majeure",
            "data-destruction",
            "service-acceptance",
            "service-payment",
            "table-delivery",
            "periodic-delivery",
            "adhoc-delivery",
            "emergency-reclassification",
            "periodic-review");

    private final List<Right> rights = new ArrayList<>();

    /** One line: the group may do this with that resource. */
    record Right(String group, Resource resource, String resourceId, Set<Permission> permissions) {}

    static List<Right> all() {
        EngineRights all = new EngineRights();
        for (Role role : Role.ofAgencies()) {
            all.add(role, APPLICATION, "welcome", ACCESS);
        }
        all.add(Groups.COUNTY_AUTHORITY, APPLICATION, "welcome", ACCESS);
        workingGroups().forEach(all::worker);
        STARTS.forEach(all::starter);
        List.of(Role.values()).forEach(role -> all.starter(role, STARTED_BY_ALL));
        all.starter(Groups.COUNTY_AUTHORITY, STARTED_BY_ALL);
        all.supervisor();
        all.auditor();
        all.administrator();
        return List.copyOf(all.rights);
    }

    /** The groups whose people work on tasks. */
    static List<String> workingGroups() {
        return Stream.concat(WORKING.stream().map(Role::id), Stream.of(Groups.COUNTY_AUTHORITY))
                .sorted()
                .toList();
    }

    /** Tasklist shows the diagram beside the task and the names of colleagues. */
    private void worker(String group) {
        add(group, APPLICATION, "tasklist", ACCESS);
        add(group, PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ);
        add(group, USER, ANY, READ);
    }

    private void starter(Role role, List<String> processes) {
        starter(role.id(), processes);
    }

    private void starter(String group, List<String> processes) {
        for (String process : processes) {
            add(group, PROCESS_DEFINITION, process, ProcessDefinitionPermissions.READ, CREATE_INSTANCE);
        }
        add(group, PROCESS_INSTANCE, ANY, CREATE);
    }

    private void supervisor() {
        add(Role.SUPERVISOR, APPLICATION, "cockpit", ACCESS);
        add(
                Role.SUPERVISOR,
                PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                READ_INSTANCE,
                READ_TASK,
                ProcessDefinitionPermissions.READ_HISTORY);
        add(Role.SUPERVISOR, PROCESS_INSTANCE, ANY, READ);
        add(Role.SUPERVISOR, TASK, ANY, READ);
        decisions(Role.SUPERVISOR);
        names(Role.SUPERVISOR);
    }

    private void auditor() {
        add(Role.AUDITOR, APPLICATION, "cockpit", ACCESS);
        add(
                Role.AUDITOR,
                PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY);
        add(Role.AUDITOR, OPERATION_LOG_CATEGORY, ANY, UserOperationLogCategoryPermissions.READ);
        decisions(Role.AUDITOR);
        names(Role.AUDITOR);
    }

    /** Sees who may do what and revives a failed job; decides nothing and changes no case. */
    private void administrator() {
        add(Role.ADMINISTRATOR, APPLICATION, "admin", ACCESS);
        add(Role.ADMINISTRATOR, APPLICATION, "cockpit", ACCESS);
        add(Role.ADMINISTRATOR, PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ, READ_INSTANCE, RETRY_JOB);
        add(Role.ADMINISTRATOR, DEPLOYMENT, ANY, READ);
        add(Role.ADMINISTRATOR, AUTHORIZATION, ANY, READ);
        names(Role.ADMINISTRATOR);
    }

    private void decisions(Role role) {
        add(role, DECISION_DEFINITION, ANY, READ, READ_HISTORY);
        add(role, DECISION_REQUIREMENTS_DEFINITION, ANY, READ);
        add(role, DEPLOYMENT, ANY, READ);
    }

    private void names(Role role) {
        add(role, USER, ANY, READ);
        add(role, GROUP, ANY, READ);
    }

    private void add(Role role, Resource resource, String resourceId, Permission... permissions) {
        add(role.id(), resource, resourceId, permissions);
    }

    private void add(String group, Resource resource, String resourceId, Permission... permissions) {
        rights.add(new Right(group, resource, resourceId, Set.of(permissions)));
    }
}

package org.shuyue.party;

import static java.util.stream.Collectors.toSet;
import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Repeats people, roles and memberships in the engine; nobody logs in with what stands there. */
@Component
class EngineMirror {
    private static final String GROUP_TYPE = "WORKFLOW";
    /** No log-in name can be written like this. */
    private static final String NOBODY = "ENGINE";

    private final IdentityService identity;
    private final AuthorizationService authorizations;
    private final Groups groups;
    private final SecureRandom random = new SecureRandom();

    EngineMirror(IdentityService identity, AuthorizationService authorizations, Groups groups) {
        this.identity = identity;
        this.authorizations = authorizations;
        this.groups = groups;
    }

    /**
     * The groups that always stand, and the member of the engine's all-powerful group without whom the web
     * applications would offer everybody to become it. He has a password that nobody knows and no account of ours.
     */
    void fixedGroups() {
        for (Role role : Role.values()) {
            group(role.id(), role.label());
        }
        group(Groups.COUNTY_AUTHORITY, "县级" + Role.AUTHORITY.label());
        group(CAMUNDA_ADMIN, "引擎内部");
        user(NOBODY, "引擎内部（不可登录）");
        member(NOBODY, Set.of(CAMUNDA_ADMIN));
    }

    void agency(Agency agency) {
        for (Role role : Groups.BY_AGENCY) {
            group(groups.of(role.id(), agency.id().value()), agency.name() + " " + role.label());
        }
    }

    void person(Person person, Set<String> groupIds) {
        user(person.id().value(), person.name());
        member(person.id().value(), groupIds);
    }

    private void group(String id, String name) {
        Group group = identity.createGroupQuery().groupId(id).singleResult();
        if (group == null) {
            group = identity.newGroup(id);
            group.setType(GROUP_TYPE);
        }
        if (!name.equals(group.getName())) {
            group.setName(name);
            identity.saveGroup(group);
        }
    }

    private void user(String id, String name) {
        User user = identity.createUserQuery().userId(id).singleResult();
        boolean isNew = user == null;
        if (user == null) {
            user = identity.newUser(id);
            byte[] password = new byte[32];
            random.nextBytes(password);
            user.setPassword(HexFormat.of().formatHex(password));
            user.setLastName("");
        }
        if (!name.equals(user.getFirstName())) {
            user.setFirstName(name);
            identity.saveUser(user);
        }
        if (isNew) {
            mayOnlyRead(id);
        }
    }

    /** The engine gives everybody all rights on the own user, its deletion included. */
    private void mayOnlyRead(String userId) {
        for (Authorization own : authorizations
                .createAuthorizationQuery()
                .userIdIn(userId)
                .resourceType(Resources.USER)
                .resourceId(userId)
                .list()) {
            own.setPermissions(new Permissions[] {Permissions.READ});
            authorizations.saveAuthorization(own);
        }
    }

    private void member(String userId, Set<String> wanted) {
        Set<String> present = identity.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .collect(toSet());
        present.stream().filter(id -> !wanted.contains(id)).forEach(id -> identity.deleteMembership(userId, id));
        wanted.stream().filter(id -> !present.contains(id)).forEach(id -> identity.createMembership(userId, id));
    }
}

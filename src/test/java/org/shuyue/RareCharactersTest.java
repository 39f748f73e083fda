package org.shuyue;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Names of people and places are kept as they are written, in our tables and in the engine's. */
@ApplicationTest
class RareCharactersTest {
    private static final String NAME = "张三😀𠮷㛃";

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Test
    void surviveInOurTables() {
        jdbc.update("""
                insert into dataset_row (resource_id, position, cells)
                values ('RARE-0001', 1, ?)
                """, NAME);
        assertThat(jdbc.queryForObject("select cells from dataset_row where resource_id = 'RARE-0001'", String.class))
                .isEqualTo(NAME);
        jdbc.update("delete from dataset_row where resource_id = 'RARE-0001'");
    }

    @Test
    void surviveInVariableTaskNameAndComment() {
        Task task = tasks.newTask();
        task.setName(NAME);
        tasks.saveTask(task);
        tasks.setVariable(task.getId(), "name", NAME);
        tasks.createComment(task.getId(), null, NAME);

        assertThat(tasks.getVariable(task.getId(), "name")).isEqualTo(NAME);
        assertThat(tasks.createTaskQuery().taskName(NAME).singleResult().getId())
                .isEqualTo(task.getId());
        assertThat(tasks.getTaskComments(task.getId()))
                .singleElement()
                .satisfies(comment -> assertThat(comment.getFullMessage()).isEqualTo(NAME));
        tasks.deleteTask(task.getId(), true);
    }

    @Test
    void surviveInAnEngineUsersName() {
        var user = identity.newUser("rare-characters");
        user.setLastName(NAME);
        identity.saveUser(user);
        assertThat(identity.createUserQuery()
                        .userId("rare-characters")
                        .singleResult()
                        .getLastName())
                .isEqualTo(NAME);
        identity.deleteUser("rare-characters");
    }

    @Test
    void findNoTableOnTheServerThatCouldNotHoldThem() {
        if (TestDatabase.isServer()) {
            assertThat(jdbc.queryForList("""
                            select concat(table_name, '.', column_name, ' ', character_set_name)
                            from information_schema.columns
                            where table_schema = database()
                                and character_set_name is not null
                                and (character_set_name <> 'utf8mb4' or collation_name <> 'utf8mb4_bin')
                                and table_name <> 'flyway_schema_history'
                            """, String.class)).isEmpty();
        }
    }
}

package org.shuyue.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The filters of Tasklist part tasks by their statutory end. */
@ApplicationTest
class TasklistFiltersTest {
    @Autowired
    ShareWalk walk;

    @Autowired
    FilterService filters;

    @Autowired
    IdentityService identity;

    @Autowired
    MovableClock clock;

    @Test
    void callSoonWhatIsDueWithinThreeWorkingDays() {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();

        clock.set(LocalDateTime.of(2026, 3, 3, 10, 0));
        assertThat(inFilter("即将到期")).doesNotContain(task);
        clock.set(LocalDateTime.of(2026, 3, 4, 10, 0));
        assertThat(inFilter("即将到期")).contains(task);
        assertThat(inFilter("我的待办")).contains(task);
        clock.set(LocalDateTime.of(2026, 3, 10, 0, 1));
        assertThat(inFilter("即将到期")).doesNotContain(task);
        assertThat(inFilter("已超期")).contains(task);
    }

    private List<String> inFilter(String name) {
        String filter =
                filters.createTaskFilterQuery().filterName(name).singleResult().getId();
        identity.setAuthentication("shenhe", groups());
        try {
            return filters.<Task>list(filter).stream().map(Task::getId).toList();
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<String> groups() {
        return identity.createGroupQuery().groupMember("shenhe").list().stream()
                .map(org.camunda.bpm.engine.identity.Group::getId)
                .toList();
    }
}

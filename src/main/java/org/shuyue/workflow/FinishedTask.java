package org.shuyue.workflow;

import java.time.Instant;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/**
 * A task that somebody completed.
 *
 * @param shownName who it was as people see it: 王五（代 李四）
 * @param title of its case
 * @param state in which its case is now
 */
public record FinishedTask(
        String taskId,
        CaseNumber caseNumber,
        String processId,
        String taskName,
        PersonId person,
        String shownName,
        Instant finishedAt,
        String title,
        String state) {}

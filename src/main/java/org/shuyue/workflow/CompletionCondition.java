package org.shuyue.workflow;

import java.util.List;
import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.Problem;

/** What must be there beside the form before a task is completed, whoever calls. */
public interface CompletionCondition {

    /** Everything that is missing; empty when it may be completed with these fields. */
    List<Problem> missing(DeskTask task, Map<String, Object> fields, Actor by);
}

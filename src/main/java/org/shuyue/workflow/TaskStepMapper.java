package org.shuyue.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** SQL of the tasks that we keep beside the engine's history. */
@Mapper
interface TaskStepMapper {
    @Insert("""
            insert into task_step (
                id, case_number, definition_id, process_id, activity_id, activity_name, assignee, began_at, ended_at,
                cancelled, hours)
            values (
                #{id}, #{caseNumber}, #{definitionId}, #{processId}, #{activityId}, #{activityName}, #{assignee},
                #{beganAt}, #{endedAt}, #{cancelled}, #{hours})
            """)
    void insert(TaskStep step);

    @Select("""
            select began_at
            from task_step
            where id = #{id}
            """)
    Optional<Instant> began(String id);

    @Update("""
            update task_step
            set assignee = #{assignee}
            where id = #{id}
            """)
    void assign(@Param("id") String id, @Param("assignee") @Nullable String assignee);

    @Update("""
            update task_step
            set ended_at = #{at},
                assignee = coalesce(assignee, #{doneBy}),
                cancelled = #{cancelled},
                hours = #{hours}
            where id = #{id}
            """)
    void end(
            @Param("id") String id,
            @Param("at") Instant at,
            @Param("doneBy") @Nullable String doneBy,
            @Param("cancelled") boolean cancelled,
            @Param("hours") long hours);

    @Select("""
            select activity_id, count(*) as number, min(began_at) as oldest
            from task_step
            where definition_id = #{definitionId} and ended_at is null
            group by activity_id
            """)
    List<StepTimes.Waiting> waiting(String definitionId);

    /** How many took how long; far fewer rows than tasks. */
    @Select("""
            select activity_id, hours, count(*) as number
            from task_step
            where definition_id = #{definitionId} and ended_at >= #{since} and cancelled = false
            group by activity_id, hours
            order by activity_id, hours
            """)
    List<StepTimes.Took> took(@Param("definitionId") String definitionId, @Param("since") Instant since);

    @Select("""
            select id, case_number, definition_id, process_id, activity_id, activity_name, assignee, began_at, ended_at,
                cancelled, hours
            from task_step
            where case_number = #{number}
            order by began_at, id
            """)
    List<TaskStep> ofCase(String number);

    List<String> there(@Param("ids") Collection<String> ids);
}

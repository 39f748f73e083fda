package org.shuyue.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/** SQL of what people have done. */
@Mapper
interface FinishedTaskMapper {
    /** What is looked for among the tasks that a person has done; the word with its wildcards escaped. */
    record Wanted(
            PersonId person,
            String pattern,
            @Nullable Instant from,
            @Nullable Instant until,
            int size,
            long offset) {}

    @Insert("""
            insert into finished_task (task_id, case_number, process_id, task_name, person, shown_name, finished_at)
            values (#{taskId}, #{number}, #{processId}, #{taskName}, #{person}, #{shownName}, #{at})
            """)
    void insert(
            @Param("taskId") String taskId,
            @Param("number") CaseNumber number,
            @Param("processId") String processId,
            @Param("taskName") String taskName,
            @Param("person") PersonId person,
            @Param("shownName") String shownName,
            @Param("at") Instant at);

    @Select("""
            select f.task_id, f.case_number, f.process_id, f.task_name, f.person, f.shown_name, f.finished_at,
              c.title, c.case_state as state
            from finished_task f
            join case_register c on c.case_number = f.case_number
            where f.task_id = #{taskId}
            """)
    Optional<FinishedTask> look(String taskId);

    List<FinishedTask> search(Wanted wanted);

    long count(Wanted wanted);
}

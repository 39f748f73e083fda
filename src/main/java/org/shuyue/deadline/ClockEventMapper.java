package org.shuyue.deadline;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** What happened to deadlines; only ever added to. */
@Mapper
interface ClockEventMapper {

    /** In XML, for the list. */
    void insert(Collection<ClockEventRow> rows);

    @Select("""
            select deadline_id, token, kind, happened_at, extension, promised_date, promised_at, cause, reason, evidence,
                calendar_version, recorded_by, recorded_at
            from deadline_event
            where deadline_id = #{deadlineId}
            order by id
            """)
    List<ClockEventRow> of(long deadlineId);

    /** In XML, for the list. */
    List<ClockEventRow> ofAll(Collection<Long> deadlineIds);
}

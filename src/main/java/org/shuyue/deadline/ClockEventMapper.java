package org.shuyue.deadline;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** What happened to deadlines; only ever added to. */
@Mapper
interface ClockEventMapper {

    @Insert("""
            insert into deadline_event (
                deadline_id, token, kind, happened_at, extension, promised_date, promised_at, cause, reason, evidence,
                calendar_version, recorded_by, recorded_at)
            values (
                #{deadlineId}, #{event.token}, #{event.kind}, #{event.at}, #{extension}, #{event.promisedDate},
                #{event.promisedAt}, #{event.cause}, #{event.reason}, #{event.evidence}, #{event.calendarVersion},
                #{event.by}, #{event.recordedAt})
            """)
    void insert(long deadlineId, ClockEvent event, @Nullable String extension);

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

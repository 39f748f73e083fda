package org.shuyue.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.ResultMap;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Due;
import org.shuyue.shared.CaseNumber;

/** The ledger's table; every update says by its count whether it was this node that made the change. */
@Mapper
interface DeadlineMapper {
    String COLUMNS = """
            id, case_number, duty_agency, region, pack, rule_id, clause, citation, triggered_by, period, leads,
                closing_time, received_after, support_hours, rule_valid_to, started_at, due_date, due_at, due_text,
                warn_at, warnings, provisional, calendar_version, state, changes, paused_at, breached_at, ended_at
            """;

    /** The open mark is unique, so that one rule runs once in a case. */
    @Insert("""
            insert into deadline (
                case_number, duty_agency, region, pack, rule_id, open_mark, clause, citation, triggered_by, period,
                leads, closing_time, received_after, support_hours, rule_valid_to, started_at, due_date, due_at,
                due_text, warn_at, warnings, provisional, calendar_version, state)
            values (
                #{row.caseNumber}, #{row.dutyAgency}, #{row.region}, #{row.pack}, #{row.ruleId}, #{openMark},
                #{row.clause}, #{row.citation}, #{row.triggeredBy}, #{row.period}, #{row.leads}, #{row.closingTime},
                #{row.receivedAfter}, #{row.supportHours}, #{row.ruleValidTo}, #{row.startedAt}, #{row.dueDate},
                #{row.dueAt}, #{row.dueText}, #{row.warnAt}, #{row.warnings}, #{row.provisional},
                #{row.calendarVersion}, #{row.state})
            """)
    void insert(DeadlineRow row, String openMark);

    @Select("""
            select id
            from deadline
            where open_mark = #{openMark}
            """)
    Optional<Long> running(String openMark);

    @Select("select " + COLUMNS + """
            from deadline
            where id = #{id}
            """)
    @ResultMap("row")
    DeadlineRow find(long id);

    /** Makes those who would change one deadline go one after the other. */
    @Select("select " + COLUMNS + """
            from deadline
            where id = #{id}
            for update
            """)
    @ResultMap("row")
    DeadlineRow lock(long id);

    @Update("""
            update deadline
            set breached_at = #{at}
            where id = #{id}
                and state = 'RUNNING'
                and paused_at is null
                and breached_at is null
                and due_at <= #{at}
            """)
    int breach(long id, Instant at);

    /** Once for each lead; those of several that were passed at once count as one. */
    @Update("""
            update deadline
            set reminded_at = #{at},
                reminded_leads = #{leads}
            where id = #{id}
                and state = 'RUNNING'
                and paused_at is null
                and reminded_leads < #{leads}
            """)
    int remind(long id, int leads, Instant at);

    @Update("""
            update deadline
            set state = #{state},
                ended_at = #{at},
                open_mark = null
            where id = #{id}
                and state = 'RUNNING'
            """)
    int end(long id, DeadlineState state, Instant at);

    /** What is still to be met, in pieces: those after that id, in the order of the index; see {@link #openAfter}. */
    @Select("select " + COLUMNS + """
            from deadline
            where state = 'RUNNING'
                and breached_at is null
                and id > #{after}
            order by state, id
            limit #{size}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    @ResultMap("row")
    List<DeadlineRow> runningAfter(long after, int size);

    /** What has not ended, overdue or not; what was read before in the transaction is let go of. */
    @Select("select " + COLUMNS + """
            from deadline
            where state = 'RUNNING'
                and id > #{after}
            order by state, id
            limit #{size}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    @ResultMap("row")
    List<DeadlineRow> openAfter(long after, int size);

    @Select("select " + COLUMNS + """
            from deadline
            where id > #{after}
            order by id
            limit #{size}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    @ResultMap("row")
    List<DeadlineRow> allAfter(long after, int size);

    /** The end stays, only what is known of it has changed; in XML, for the list. */
    int settle(Collection<Long> ids, boolean provisional, String version);

    /** What the replay came to; in XML, for the list. */
    int move(Collection<Long> ids, Due due, Instant warnAt, String warnings);

    /** In XML, for the list. */
    void change(Collection<Long> ids);

    @Update("""
            update deadline
            set paused_at = #{pausedAt}
            where id = #{id}
                and state = 'RUNNING'
            """)
    void pause(long id, @Nullable Instant pausedAt);

    /** In XML, for the list. */
    List<DeadlineRow> ofCases(List<CaseNumber> caseNumbers);
}

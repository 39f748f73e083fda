package org.shuyue.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.calendar.Due;
import org.shuyue.shared.CaseNumber;

/** The ledger's table; every update says by its count whether it was this node that made the change. */
@Mapper
interface DeadlineMapper {

    /** The open mark is unique, so that one rule runs once in a case. */
    @Insert("""
            insert into deadline (
                case_number, rule_id, open_mark, clause, citation, period, started_at, due_date, due_at, due_text,
                warn_at, provisional, calendar_version, state)
            values (
                #{row.caseNumber}, #{row.ruleId}, #{openMark}, #{row.clause}, #{row.citation}, #{row.period},
                #{row.startedAt}, #{row.dueDate}, #{row.dueAt}, #{row.dueText},
                #{row.warnAt}, #{row.provisional}, #{row.calendarVersion}, #{row.state})
            """)
    void insert(DeadlineRow row, String openMark);

    @Select("""
            select id
            from deadline
            where open_mark = #{openMark}
            """)
    Optional<Long> running(String openMark);

    @Select("""
            select case_number, rule_id, clause, citation, period, started_at, due_date, due_at, due_text, warn_at,
                provisional, calendar_version, state, breached_at, ended_at
            from deadline
            where id = #{id}
            """)
    DeadlineRow find(long id);

    @Update("""
            update deadline
            set breached_at = #{at}
            where id = #{id}
                and state = 'RUNNING'
                and breached_at is null
                and due_at <= #{at}
            """)
    int breach(long id, Instant at);

    @Update("""
            update deadline
            set reminded_at = #{at}
            where id = #{id}
                and state = 'RUNNING'
                and reminded_at is null
            """)
    int remind(long id, Instant at);

    @Update("""
            update deadline
            set state = #{state},
                ended_at = #{at},
                open_mark = null
            where id = #{id}
                and state = 'RUNNING'
            """)
    int end(long id, DeadlineState state, Instant at);

    @Select("""
            select case_number, rule_id, clause, citation, period, started_at, due_date, due_at, due_text, warn_at,
                provisional, calendar_version, state, breached_at, ended_at
            from deadline
            where state = 'RUNNING'
                and breached_at is null
            order by started_at, id
            """)
    List<DeadlineRow> allRunning();

    @Select("""
            select case_number, rule_id, clause, citation, period, started_at, due_date, due_at, due_text, warn_at,
                provisional, calendar_version, state, breached_at, ended_at
            from deadline
            where case_number = #{caseNumber}
                and rule_id = #{ruleId}
                and state = 'RUNNING'
            """)
    DeadlineRow runningOf(CaseNumber caseNumber, String ruleId);

    @Update("""
            update deadline
            set due_date = #{due.dueDate},
                due_at = #{due.dueAt},
                due_text = #{due.dueText},
                warn_at = #{warnAt},
                provisional = #{due.provisional},
                calendar_version = #{due.calendarVersion}
            where case_number = #{caseNumber}
                and rule_id = #{ruleId}
                and state = 'RUNNING'
                and breached_at is null
            """)
    int move(CaseNumber caseNumber, String ruleId, Due due, Instant warnAt);

    @Update("""
            update deadline
            set provisional = #{provisional},
                calendar_version = #{version}
            where case_number = #{caseNumber}
                and rule_id = #{ruleId}
                and state = 'RUNNING'
            """)
    int settle(CaseNumber caseNumber, String ruleId, boolean provisional, String version);

    /** In XML, for the list. */
    List<DeadlineRow> ofCases(List<CaseNumber> caseNumbers);
}

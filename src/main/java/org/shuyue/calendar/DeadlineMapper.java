package org.shuyue.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
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

    /** In XML, for the list. */
    List<DeadlineRow> ofCases(List<CaseNumber> caseNumbers);
}

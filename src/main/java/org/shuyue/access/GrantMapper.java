package org.shuyue.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.GrantId;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/** SQL of grants. */
@Mapper
interface GrantMapper {

    @Insert("""
            insert into access_grant (
                id, case_number, resource_id, holder, applicant, from_date, until_date, terms, opened_at,
                adjustment)
            values (
                #{id}, #{caseNumber}, #{resource}, #{holder}, #{applicant}, #{from}, #{until}, #{terms}, #{openedAt},
                #{adjustment})
            """)
    void insert(Grant grant);

    @Insert("""
            insert into access_grant_item (grant_id, position, name)
            values (#{id}, #{position}, #{name})
            """)
    void insertItem(@Param("id") GrantId id, @Param("position") int position, @Param("name") String name);

    @Select("""
            select name
            from access_grant_item
            where grant_id = #{id}
            order by position
            """)
    List<String> items(GrantId id);

    @Select("""
            select id, case_number, resource_id, holder, applicant, from_date, until_date, terms, opened_at,
                suspension_reason, token_issued_at, agreement, adjustment, ended_at, end_reason
            from access_grant
            where id = #{id}
            """)
    Optional<GrantRow> find(GrantId id);

    @Select("""
            select id, case_number, resource_id, holder, applicant, from_date, until_date, terms, opened_at,
                suspension_reason, token_issued_at, agreement, adjustment, ended_at, end_reason
            from access_grant
            where id = #{id}
            for update
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<GrantRow> lock(GrantId id);

    /** Locked, so that the calls of one grant are counted one after the other, on whichever node they arrive. */
    @Select("""
            select id, case_number, resource_id, holder, applicant, from_date, until_date, terms, opened_at,
                suspension_reason, token_issued_at, agreement, adjustment, ended_at, end_reason
            from access_grant
            where token_hash = #{tokenHash}
            for update
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<GrantRow> lockByToken(String tokenHash);

    @Select("""
            select id, case_number, resource_id, holder, applicant, from_date, until_date, terms, opened_at,
                suspension_reason, token_issued_at, agreement, adjustment, ended_at, end_reason
            from access_grant
            where case_number = #{caseNumber}
            """)
    Optional<GrantRow> ofCase(CaseNumber caseNumber);

    @Select("""
            select id, case_number, resource_id, holder, applicant, from_date, until_date, terms, opened_at,
                suspension_reason, token_issued_at, agreement, adjustment, ended_at, end_reason
            from access_grant
            where applicant = #{applicant}
            order by opened_at desc, id
            """)
    List<GrantRow> of(PersonId applicant);

    @Select("""
            select id, case_number, resource_id, holder, applicant, from_date, until_date, terms, opened_at,
                suspension_reason, token_issued_at, agreement, adjustment, ended_at, end_reason
            from access_grant
            where resource_id = #{resource}
                and until_date >= #{today}
                and ended_at is null
            order by opened_at, id
            """)
    List<GrantRow> notEnded(@Param("resource") ResourceId resource, @Param("today") LocalDate today);

    @Update("""
            update access_grant
            set token_hash = #{tokenHash},
                token_issued_at = #{at}
            where id = #{id}
            """)
    void issue(@Param("id") GrantId id, @Param("tokenHash") String tokenHash, @Param("at") Instant at);

    @Update("""
            update access_grant
            set suspension_reason = #{reason}
            where id = #{id}
            """)
    void suspend(@Param("id") GrantId id, @Param("reason") @Nullable String reason);

    @Update("""
            update access_grant
            set agreement = #{agreement}
            where id = #{id}
            """)
    void belong(@Param("id") GrantId id, @Param("agreement") CaseNumber agreement);

    @Select("""
            select id, case_number, resource_id, holder, applicant, from_date, until_date, terms, opened_at,
                suspension_reason, token_issued_at, agreement, adjustment, ended_at, end_reason
            from access_grant
            where agreement = #{agreement}
            order by opened_at, id
            """)
    List<GrantRow> ofAgreement(CaseNumber agreement);

    @Select("""
            select id, case_number, resource_id, holder, applicant, from_date, until_date, terms, opened_at,
                suspension_reason, token_issued_at, agreement, adjustment, ended_at, end_reason
            from access_grant
            where adjustment = #{adjustment}
            order by opened_at, id
            """)
    List<GrantRow> ofAdjustment(CaseNumber adjustment);

    @Update("""
            update access_grant
            set ended_at = #{at},
                end_reason = #{reason},
                token_hash = null
            where id = #{id}
            """)
    void end(@Param("id") GrantId id, @Param("reason") String reason, @Param("at") Instant at);

    /** Those that ran out by then, the earliest first. */
    @Select("""
            select id, case_number, resource_id, holder, applicant, from_date, until_date, terms, opened_at,
                suspension_reason, token_issued_at, agreement, adjustment, ended_at, end_reason
            from access_grant
            where until_date < #{today}
                and until_date >= #{since}
                and ended_at is null
            order by until_date, id
            """)
    List<GrantRow> ranOut(@Param("since") LocalDate since, @Param("today") LocalDate today);
}

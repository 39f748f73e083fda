package org.shuyue.agreement;

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
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.PersonId;

/** SQL of agreements; what is searched stands in the XML file beside it. */
@Mapper
interface AgreementMapper {

    @Insert("""
            insert into agreement (
                agreement_number, kind, title, agency_a, handler_a, agency_b, handler_b, provider, agreement_state,
                version, drafted_at)
            values (
                #{number}, #{kind}, #{terms.title}, #{a.agency}, #{a.handler}, #{b.agency}, #{b.handler}, #{provider},
                #{state}, #{version}, #{draftedAt})
            """)
    void insert(Agreement agreement);

    @Insert("""
            insert into agreement_version (
                agreement_number, version, negotiated_in, proposed_side, proposed_by, proposed_at, title, purpose,
                scope, term_years, confidentiality_years, fee_standard, payment_days, support_hours, response_hours,
                solution_hours, frequency, file_format, channel, administrator, deputy, further, credit_code_a,
                address_a, contact_a, credit_code_b, address_b, contact_b, system_level, security_officer,
                begins, ends, paper)
            values (
                #{agreementNumber}, #{version}, #{negotiatedIn}, #{proposedSide}, #{proposedBy}, #{proposedAt},
                #{title}, #{purpose}, #{scope}, #{termYears}, #{confidentialityYears}, #{feeStandard}, #{paymentDays},
                #{supportHours}, #{responseHours}, #{solutionHours}, #{frequency}, #{fileFormat}, #{channel},
                #{administrator}, #{deputy}, #{further}, #{creditCodeA}, #{addressA}, #{contactA}, #{creditCodeB},
                #{addressB}, #{contactB}, #{systemLevel}, #{securityOfficer}, #{begins}, #{ends}, #{paper})
            """)
    void insertVersion(VersionRow version);

    @Insert("""
            insert into agreement_item (agreement_number, version, position, resource_id, item)
            values (#{agreementNumber}, #{version}, #{position}, #{resourceId}, #{item})
            """)
    void insertItem(VersionRow.Item item);

    @Select("""
            select agreement_number, kind, agency_a, handler_a, agency_b, handler_b, provider, agreement_state,
                version, drafted_at, from_date, until_date, agreement_end, end_reason, ended_at, confidential_until
            from agreement
            where agreement_number = #{number}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<AgreementRow> find(CaseNumber number);

    /** Who comes second waits here until the first is through. */
    @Select("""
            select agreement_number
            from agreement
            where agreement_number = #{number}
            for update
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<CaseNumber> lock(CaseNumber number);

    @Select("""
            select agreement_number, version, negotiated_in, proposed_side, proposed_by, proposed_at, title, purpose,
                scope, term_years, confidentiality_years, fee_standard, payment_days, support_hours, response_hours,
                solution_hours, frequency, file_format, channel, administrator, deputy, further, credit_code_a,
                address_a, contact_a, credit_code_b, address_b, contact_b, system_level, security_officer,
                begins, ends, paper
            from agreement_version
            where agreement_number = #{number}
            order by version
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<VersionRow> versions(CaseNumber number);

    @Select("""
            select agreement_number, version, position, resource_id, item
            from agreement_item
            where agreement_number = #{number}
            order by version, position
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<VersionRow.Item> items(CaseNumber number);

    @Update("""
            update agreement
            set agreement_state = #{state}
            where agreement_number = #{number}
            """)
    void move(@Param("number") CaseNumber number, @Param("state") AgreementState state);

    @Update("""
            update agreement
            set version = #{version},
                title = #{title}
            where agreement_number = #{number}
            """)
    void adopt(@Param("number") CaseNumber number, @Param("version") int version, @Param("title") String title);

    @Update("""
            update agreement_version
            set begins = #{begins},
                ends = #{ends}
            where agreement_number = #{number}
                and version = #{version}
            """)
    void agree(
            @Param("number") CaseNumber number,
            @Param("version") int version,
            @Param("begins") LocalDate begins,
            @Param("ends") LocalDate ends);

    @Update("""
            update agreement_version
            set paper = #{paper}
            where agreement_number = #{number}
                and version = #{version}
            """)
    void print(@Param("number") CaseNumber number, @Param("version") int version, @Param("paper") PaperNumber paper);

    @Update("""
            update agreement
            set until_date = #{until}
            where agreement_number = #{number}
            """)
    void runUntil(@Param("number") CaseNumber number, @Param("until") LocalDate until);

    @Update("""
            update agreement
            set awaited_end = #{end},
                awaited_reason = #{reason},
                awaited_by = #{by}
            where agreement_number = #{number}
            """)
    void await(
            @Param("number") CaseNumber number,
            @Param("end") AgreementEnd end,
            @Param("reason") String reason,
            @Param("by") String by);

    @Select("""
            select awaited_end, awaited_reason
            from agreement
            where agreement_number = #{number}
                and awaited_end is not null
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<AwaitedEnd> awaited(CaseNumber number);

    @Update("""
            update agreement
            set agreement_state = 'IN_FORCE',
                from_date = #{from},
                until_date = #{until}
            where agreement_number = #{number}
            """)
    void takeEffect(@Param("number") CaseNumber number, @Param("from") LocalDate from, @Param("until") LocalDate until);

    @Update("""
            update agreement
            set agreement_state = 'ENDED',
                agreement_end = #{end},
                end_reason = #{reason},
                ended_at = #{at},
                confidential_until = #{confidentialUntil}
            where agreement_number = #{number}
            """)
    void end(
            @Param("number") CaseNumber number,
            @Param("end") AgreementEnd end,
            @Param("reason") String reason,
            @Param("at") Instant at,
            @Param("confidentialUntil") @Nullable LocalDate confidentialUntil);

    @Select("""
            select agreement_number
            from agreement
            where from_date <= #{day}
                and until_date >= #{day}
                and (ended_at is null or ended_at >= #{dayBegan})
            order by agreement_number
            """)
    List<CaseNumber> inForce(@Param("day") LocalDate day, @Param("dayBegan") Instant dayBegan);

    @Select("""
            select agreement_number
            from agreement
            where agency_a = #{agency}
                or agency_b = #{agency}
            order by agreement_number
            """)
    List<CaseNumber> ofAgency(AgencyId agency);

    @Select("""
            select count(*)
            from agreement
            where handler_a = #{person}
                or handler_b = #{person}
            """)
    long countHandledBy(PersonId person);

    List<CaseNumber> search(@Param("query") AgreementQuery query, @Param("sight") AgreementSight sight);

    long count(@Param("query") AgreementQuery query, @Param("sight") AgreementSight sight);
}

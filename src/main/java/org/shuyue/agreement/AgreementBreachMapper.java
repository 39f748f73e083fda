package org.shuyue.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.CaseNumber;

/** SQL of breaches of agreements. */
@Mapper
interface AgreementBreachMapper {

    @Insert("""
            insert into agreement_breach (
                case_number, agreement_number, complaining_side, broken_clause, facts, demands, grave, notified_at)
            values (
                #{caseNumber}, #{agreementNumber}, #{complainingSide}, #{brokenClause}, #{facts}, #{demands}, #{grave},
                #{notifiedAt})
            """)
    void insert(AgreementBreach breach);

    @Select("""
            select case_number, agreement_number, complaining_side, broken_clause, facts, demands, grave, notified_at,
                measures, rectified_at, judgement, judgement_reason, judged_by, judged_at
            from agreement_breach
            where case_number = #{number}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<AgreementBreach> find(CaseNumber number);

    @Select("""
            select case_number, agreement_number, complaining_side, broken_clause, facts, demands, grave, notified_at,
                measures, rectified_at, judgement, judgement_reason, judged_by, judged_at
            from agreement_breach
            where agreement_number = #{agreement}
            order by notified_at, case_number
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<AgreementBreach> of(CaseNumber agreement);

    @Update("""
            update agreement_breach
            set measures = #{measures},
                rectified_at = #{at}
            where case_number = #{number}
            """)
    void rectify(@Param("number") CaseNumber number, @Param("measures") String measures, @Param("at") Instant at);

    @Update("""
            update agreement_breach
            set judgement = #{judgement},
                judgement_reason = #{reason},
                judged_by = #{by},
                judged_at = #{at}
            where case_number = #{number}
            """)
    void judge(
            @Param("number") CaseNumber number,
            @Param("judgement") AgreementBreach.Judgement judgement,
            @Param("reason") String reason,
            @Param("by") String by,
            @Param("at") Instant at);
}

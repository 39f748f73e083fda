package org.shuyue.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.CaseNumber;

/** SQL of breaches of agreements; what reads them stands in the XML file beside it. */
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

    Optional<AgreementBreach> find(CaseNumber number);

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

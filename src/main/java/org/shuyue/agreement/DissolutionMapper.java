package org.shuyue.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.CaseNumber;

/** SQL of dissolutions; what reads them stands in the XML file beside it. */
@Mapper
interface DissolutionMapper {

    @Insert("""
            insert into agreement_dissolution (
                case_number, agreement_number, proposing_side, ground, reason, proposed_at)
            values (#{caseNumber}, #{agreementNumber}, #{proposingSide}, #{ground}, #{reason}, #{proposedAt})
            """)
    void insert(Dissolution dissolution);

    Optional<Dissolution> find(CaseNumber number);

    List<Dissolution> of(CaseNumber agreement);

    @Update("""
            update agreement_dissolution
            set consent = #{consent},
                answer_remark = #{remark},
                answered_at = #{at}
            where case_number = #{number}
            """)
    void answer(
            @Param("number") CaseNumber number,
            @Param("consent") boolean consent,
            @Param("remark") String remark,
            @Param("at") Instant at);
}

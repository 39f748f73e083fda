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

/** SQL of dissolutions. */
@Mapper
interface DissolutionMapper {

    @Insert("""
            insert into agreement_dissolution (
                case_number, agreement_number, proposing_side, ground, reason, proposed_at)
            values (#{caseNumber}, #{agreementNumber}, #{proposingSide}, #{ground}, #{reason}, #{proposedAt})
            """)
    void insert(Dissolution dissolution);

    @Select("""
            select case_number, agreement_number, proposing_side, ground, reason, proposed_at, consent, answer_remark,
                answered_at
            from agreement_dissolution
            where case_number = #{number}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<Dissolution> find(CaseNumber number);

    @Select("""
            select case_number, agreement_number, proposing_side, ground, reason, proposed_at, consent, answer_remark,
                answered_at
            from agreement_dissolution
            where agreement_number = #{agreement}
            order by proposed_at, case_number
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
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

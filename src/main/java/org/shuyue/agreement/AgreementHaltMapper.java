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

/** SQL of halts by force majeure. */
@Mapper
interface AgreementHaltMapper {

    @Insert("""
            insert into agreement_halt (
                case_number, agreement_number, affected_side, happened_at, description, effects, told_at)
            values (
                #{caseNumber}, #{agreementNumber}, #{affectedSide}, #{happenedAt}, #{description}, #{effects}, #{toldAt})
            """)
    void insert(AgreementHalt halt);

    @Select("""
            select case_number, agreement_number, affected_side, happened_at, description, effects, told_at, evidence,
                proven_at, confirmed, confirmation_remark, accepted, verdict_remark, verified_by, halted_at, ceased_at
            from agreement_halt
            where case_number = #{number}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<AgreementHalt> find(CaseNumber number);

    @Select("""
            select case_number, agreement_number, affected_side, happened_at, description, effects, told_at, evidence,
                proven_at, confirmed, confirmation_remark, accepted, verdict_remark, verified_by, halted_at, ceased_at
            from agreement_halt
            where agreement_number = #{agreement}
            order by told_at, case_number
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<AgreementHalt> of(CaseNumber agreement);

    @Update("""
            update agreement_halt
            set evidence = #{evidence},
                proven_at = #{at}
            where case_number = #{number}
            """)
    void prove(@Param("number") CaseNumber number, @Param("evidence") String evidence, @Param("at") Instant at);

    @Update("""
            update agreement_halt
            set confirmed = #{confirmed},
                confirmation_remark = #{remark}
            where case_number = #{number}
            """)
    void confirm(
            @Param("number") CaseNumber number, @Param("confirmed") boolean confirmed, @Param("remark") String remark);

    @Update("""
            update agreement_halt
            set accepted = #{accepted},
                verdict_remark = #{remark},
                verified_by = #{by}
            where case_number = #{number}
            """)
    void verify(
            @Param("number") CaseNumber number,
            @Param("accepted") boolean accepted,
            @Param("remark") String remark,
            @Param("by") String by);

    @Update("""
            update agreement_halt
            set halted_at = #{at}
            where case_number = #{number}
            """)
    void halt(@Param("number") CaseNumber number, @Param("at") Instant at);

    @Update("""
            update agreement_halt
            set ceased_at = #{at}
            where case_number = #{number}
            """)
    void cease(@Param("number") CaseNumber number, @Param("at") Instant at);
}

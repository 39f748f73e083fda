package org.shuyue.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.CaseNumber;

/** SQL of halts by force majeure; what reads them stands in the XML file beside it. */
@Mapper
interface AgreementHaltMapper {

    @Insert("""
            insert into agreement_halt (
                case_number, agreement_number, affected_side, happened_at, description, effects, told_at)
            values (
                #{caseNumber}, #{agreementNumber}, #{affectedSide}, #{happenedAt}, #{description}, #{effects}, #{toldAt})
            """)
    void insert(AgreementHalt halt);

    Optional<AgreementHalt> find(CaseNumber number);

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

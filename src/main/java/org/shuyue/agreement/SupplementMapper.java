package org.shuyue.agreement;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.shuyue.shared.CaseNumber;

/** SQL of supplements. */
@Mapper
interface SupplementMapper {

    @Insert("""
            insert into agreement_supplement (case_number, agreement_number, proposing_side, cause, proposed_at)
            values (#{caseNumber}, #{agreementNumber}, #{proposingSide}, #{cause}, #{proposedAt})
            """)
    void insert(Supplement supplement);

    @Select("""
            select case_number, agreement_number, proposing_side, cause, proposed_at
            from agreement_supplement
            where case_number = #{number}
            """)
    Optional<Supplement> find(CaseNumber number);

    @Select("""
            select case_number, agreement_number, proposing_side, cause, proposed_at
            from agreement_supplement
            where agreement_number = #{agreement}
            order by proposed_at, case_number
            """)
    List<Supplement> of(CaseNumber agreement);
}

package org.shuyue.agreement;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.shuyue.shared.CaseNumber;

/** SQL of supplements; what reads them stands in the XML file beside it. */
@Mapper
interface SupplementMapper {

    @Insert("""
            insert into agreement_supplement (case_number, agreement_number, proposing_side, cause, proposed_at)
            values (#{caseNumber}, #{agreementNumber}, #{proposingSide}, #{cause}, #{proposedAt})
            """)
    void insert(Supplement supplement);

    Optional<Supplement> find(CaseNumber number);

    List<Supplement> of(CaseNumber agreement);
}

package org.shuyue.opening;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.CaseNumber;

@Mapper
interface RightsObjectionMapper {
    String COLUMNS = """
            case_number, resource, resource_name, provider, objector, own_motion, interest, facts, evidence, contact,
            objection_state, notification, measure, reasons, basis, process_result, decided_by, lodged_at, decided_at,
            closed_at, withdrawal_reason
            """;

    @Insert("insert into rights_objection (" + COLUMNS + """
            ) values
              (#{caseNumber}, #{resource}, #{resourceName}, #{provider}, #{objector}, #{ownMotion}, #{interest},
               #{facts}, #{evidence}, #{contact}, #{objectionState}, #{notification}, #{measure}, #{reasons}, #{basis},
               #{processResult}, #{decidedBy}, #{lodgedAt}, #{decidedAt}, #{closedAt},
               #{withdrawalReason})
            """)
    void insert(RightsObjection objection);

    @Update("""
            update rights_objection
            set objection_state = #{objectionState}, notification = #{notification}, measure = #{measure},
              reasons = #{reasons}, basis = #{basis}, process_result = #{processResult}, decided_by = #{decidedBy},
              decided_at = #{decidedAt}, closed_at = #{closedAt}, withdrawal_reason = #{withdrawalReason}
            where case_number = #{caseNumber}
            """)
    int update(RightsObjection objection);

    @Select("select " + COLUMNS + """
            from rights_objection
            where case_number = #{number}
            """)
    Optional<RightsObjection> find(CaseNumber number);

    @Update("""
            update rights_objection
            set receipt_hash = #{hash}
            where case_number = #{number}
            """)
    int keepReceipt(@Param("number") CaseNumber number, @Param("hash") String hash);

    @Select("select " + COLUMNS + """
            from rights_objection
            where case_number = #{number}
              and receipt_hash = #{hash}
            """)
    Optional<RightsObjection> findByReceipt(@Param("number") CaseNumber number, @Param("hash") String hash);
}

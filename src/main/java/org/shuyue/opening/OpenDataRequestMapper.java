package org.shuyue.opening;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;

@Mapper
interface OpenDataRequestMapper {
    String COLUMNS = """
            case_number, resource, resource_name, provider, applicant, open_marker, request_title, reason, kind,
            period_from, period_until, result_form, request_state, completions, missing, non_acceptance_reason,
            granted_items, refusal_reasons, refusal_basis, withdrawal_reason, decided_by, submitted_at, decided_at,
            closed_at, non_acceptance_basis
            """;

    @Insert("insert into open_data_request (" + COLUMNS + """
            ) values
              (#{caseNumber}, #{resource}, #{resourceName}, #{provider}, #{applicant}, #{openMarker}, #{requestTitle},
               #{reason}, #{kind}, #{periodFrom}, #{periodUntil}, #{resultForm}, #{requestState}, #{completions},
               #{missing}, #{nonAcceptanceReason}, #{grantedItems}, #{refusalReasons}, #{refusalBasis},
               #{withdrawalReason}, #{decidedBy}, #{submittedAt}, #{decidedAt}, #{closedAt}, #{nonAcceptanceBasis})
            """)
    void insert(OpenDataRequest request);

    @Update("""
            update open_data_request
            set open_marker = #{openMarker}, request_title = #{requestTitle}, reason = #{reason}, kind = #{kind},
              period_from = #{periodFrom}, period_until = #{periodUntil}, result_form = #{resultForm},
              request_state = #{requestState}, completions = #{completions}, missing = #{missing},
              non_acceptance_reason = #{nonAcceptanceReason}, granted_items = #{grantedItems},
              refusal_reasons = #{refusalReasons}, refusal_basis = #{refusalBasis},
              withdrawal_reason = #{withdrawalReason}, decided_by = #{decidedBy}, decided_at = #{decidedAt},
              closed_at = #{closedAt}, non_acceptance_basis = #{nonAcceptanceBasis}
            where case_number = #{caseNumber}
            """)
    int update(OpenDataRequest request);

    @Select("select " + COLUMNS + """
            from open_data_request
            where case_number = #{number}
            """)
    Optional<OpenDataRequest> find(CaseNumber number);

    @Select("""
            select case_number
            from open_data_request
            where open_marker = #{marker}
            """)
    Optional<CaseNumber> openFor(String marker);

    @Select("select " + COLUMNS + """
            from open_data_request
            where resource = #{resource}
              and request_state = 'OPENED'
            order by submitted_at
            """)
    List<OpenDataRequest> opened(ResourceId resource);
}

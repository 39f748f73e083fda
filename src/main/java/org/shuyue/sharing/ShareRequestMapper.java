package org.shuyue.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;

@Mapper
interface ShareRequestMapper {
    String COLUMNS = """
            case_number, resource, resource_name, provider, applicant, applicant_agency, open_marker, requested_items,
            scenario, request_basis, system_name, period_from, period_until, access_method, contact_name, contact_phone,
            request_state, completions, missing, non_acceptance_reason, decision, granted_items, terms, refusal_reasons,
            refusal_basis, withdrawal_reason, decided_by, submitted_at, forwarded_at, decided_at, closed_at, route, county,
            county_authority, sent_to_city_at, responsibility, whole_refusal_reasons, whole_refusal_basis,
            non_acceptance_basis
            """;

    @Insert("insert into share_request (" + COLUMNS + """
            ) values
              (#{caseNumber}, #{resource}, #{resourceName}, #{provider}, #{applicant}, #{applicantAgency}, #{openMarker},
               #{requestedItems}, #{scenario}, #{requestBasis}, #{systemName}, #{periodFrom}, #{periodUntil},
               #{accessMethod}, #{contactName}, #{contactPhone}, #{requestState}, #{completions}, #{missing},
               #{nonAcceptanceReason}, #{decision}, #{grantedItems}, #{terms}, #{refusalReasons}, #{refusalBasis},
               #{withdrawalReason}, #{decidedBy}, #{submittedAt}, #{forwardedAt}, #{decidedAt}, #{closedAt},
               #{route}, #{county}, #{countyAuthority}, #{sentToCityAt}, #{responsibility}, #{wholeRefusalReasons},
               #{wholeRefusalBasis}, #{nonAcceptanceBasis})
            """)
    void insert(ShareRequest request);

    @Update("""
            update share_request
            set open_marker = #{openMarker}, requested_items = #{requestedItems}, scenario = #{scenario},
              request_basis = #{requestBasis}, system_name = #{systemName}, period_from = #{periodFrom},
              period_until = #{periodUntil}, access_method = #{accessMethod}, contact_name = #{contactName},
              contact_phone = #{contactPhone}, request_state = #{requestState}, completions = #{completions},
              missing = #{missing}, non_acceptance_reason = #{nonAcceptanceReason}, decision = #{decision},
              granted_items = #{grantedItems}, terms = #{terms}, refusal_reasons = #{refusalReasons},
              refusal_basis = #{refusalBasis}, withdrawal_reason = #{withdrawalReason}, decided_by = #{decidedBy},
              forwarded_at = #{forwardedAt}, decided_at = #{decidedAt}, closed_at = #{closedAt},
              sent_to_city_at = #{sentToCityAt}, responsibility = #{responsibility},
              whole_refusal_reasons = #{wholeRefusalReasons}, whole_refusal_basis = #{wholeRefusalBasis},
              non_acceptance_basis = #{nonAcceptanceBasis}
            where case_number = #{caseNumber}
            """)
    int update(ShareRequest request);

    @Select("select " + COLUMNS + """
            from share_request
            where case_number = #{number}
            """)
    Optional<ShareRequest> find(CaseNumber number);

    @Select("""
            select case_number
            from share_request
            where open_marker = #{marker}
            """)
    Optional<CaseNumber> openFor(String marker);

    /** Those that a county agreed to itself in that time, the latest first. */
    @Select("select " + COLUMNS + """
            from share_request
            where county = #{county}
              and resource = #{resource}
              and sent_to_city_at is null
              and decision in ('AGREE', 'AGREE_PARTLY', 'AGREE_WITH_CONDITIONS')
              and decided_at >= #{from}
              and decided_at <= #{until}
            order by decided_at desc, case_number desc
            limit #{size}
            offset #{offset}
            """)
    List<ShareRequest> decidedByCounty(
            @Param("county") String county,
            @Param("resource") ResourceId resource,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("size") int size,
            @Param("offset") long offset);

    @Select("""
            select count(*)
            from share_request
            where county = #{county}
              and resource = #{resource}
              and sent_to_city_at is null
              and decision in ('AGREE', 'AGREE_PARTLY', 'AGREE_WITH_CONDITIONS')
              and decided_at >= #{from}
              and decided_at <= #{until}
            """)
    long countDecidedByCounty(
            @Param("county") String county,
            @Param("resource") ResourceId resource,
            @Param("from") Instant from,
            @Param("until") Instant until);

    /** Those of a county for a resource that have not ended, the oldest first. */
    @Select("select " + COLUMNS + """
            from share_request
            where county = #{county}
              and resource = #{resource}
              and closed_at is null
            order by submitted_at, case_number
            """)
    List<ShareRequest> openOfCounty(@Param("county") String county, @Param("resource") ResourceId resource);
}

package org.shuyue.quality;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.CaseNumber;

@Mapper
interface ErrorReportMapper {

    @Insert("""
            insert into data_correction
              (case_number, resource, resource_name, provider, reporter, reporter_agency, open_marker, fault_kind,
               fault_item, record_key, what_is_wrong, should_be, evidence, discovered_on, business_waiting,
               correction_state, correction_note, wider_problem, reasons, basis, withdrawal_reason, answered_by,
               reported_at)
            values
              (#{row.caseNumber}, #{row.resource}, #{row.resourceName}, #{row.provider}, #{row.reporter},
               #{row.reporterAgency}, #{marker}, #{row.faultKind}, #{row.faultItem}, #{row.recordKey},
               #{row.whatIsWrong}, #{row.shouldBe}, #{row.evidence}, #{row.discoveredOn}, #{row.businessWaiting},
               #{row.correctionState}, '', '', '', '', '', '', #{row.reportedAt})
            """)
    void insert(@Param("row") ErrorReport row, @Param("marker") String marker);

    @Update("""
            update data_correction
            set correction_state = #{state}, correction_note = #{answer.note}, wider_problem = #{answer.widerProblem},
              reasons = #{answer.reasons}, basis = #{answer.basis}, answered_by = #{by}, answered_at = #{at},
              open_marker = null
            where case_number = #{number}
            """)
    void answer(CaseNumber number, CorrectionState state, ReportAnswer answer, String by, Instant at);

    @Update("""
            update data_correction
            set correction_state = 'WITHDRAWN', withdrawal_reason = #{reason}, open_marker = null
            where case_number = #{number}
            """)
    void withdraw(CaseNumber number, String reason);

    @Update("""
            update data_correction
            set rectification = #{rectification}
            where case_number = #{number}
            """)
    void handedOver(CaseNumber number, CaseNumber rectification);

    @Select("""
            select case_number, resource, resource_name, provider, reporter, reporter_agency, fault_kind, fault_item,
              record_key, what_is_wrong, should_be, evidence, discovered_on, business_waiting, correction_state,
              correction_note, wider_problem, reasons, basis, withdrawal_reason, answered_by, rectification, reported_at,
              answered_at
            from data_correction
            where case_number = #{number}
            """)
    Optional<ErrorReport> find(CaseNumber number);

    @Select("""
            select case_number
            from data_correction
            where open_marker = #{marker}
            """)
    Optional<CaseNumber> openFor(String marker);
}

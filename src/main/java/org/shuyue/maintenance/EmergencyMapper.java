package org.shuyue.maintenance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.CaseNumber;

/** SQL of adjustments for emergencies. */
@Mapper
interface EmergencyMapper {

    @Insert("""
            insert into emergency_reclassification (
                case_number, resource_id, resource_name, provider, declared_by, emergency_kind, event_name,
                former_type, temporary_type, conditions, reason, basis, until_date, emergency_state, declared_at)
            values (
                #{caseNumber}, #{resource}, #{resourceName}, #{provider}, #{declaredBy}, #{kind}, #{eventName},
                #{formerType}, #{temporaryType}, #{conditions}, #{reason}, #{basis}, #{untilDate}, #{emergencyState},
                #{declaredAt})
            """)
    void insert(EmergencyReclassification one);

    @Select("""
            select case_number, resource_id as resource, resource_name, provider, declared_by, emergency_kind as kind,
                event_name, former_type, temporary_type, conditions, reason, basis, until_date, emergency_state,
                declared_at, extensions, end_reason, ended_by, ended_at
            from emergency_reclassification
            where case_number = #{number}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<EmergencyReclassification> find(CaseNumber number);

    @Update("""
            update emergency_reclassification
            set until_date = #{until},
                extensions = #{extensions}
            where case_number = #{number}
            """)
    void extend(
            @Param("number") CaseNumber number,
            @Param("until") LocalDate until,
            @Param("extensions") String extensions);

    @Update("""
            update emergency_reclassification
            set emergency_state = #{state},
                end_reason = #{reason},
                ended_by = #{by},
                ended_at = #{at}
            where case_number = #{number}
            """)
    void end(
            @Param("number") CaseNumber number,
            @Param("state") EmergencyState state,
            @Param("reason") String reason,
            @Param("by") String by,
            @Param("at") Instant at);
}

package org.shuyue.breach;

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
import org.jspecify.annotations.Nullable;
import org.shuyue.breach.DataBreach.Containment;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;

/** SQL of breaches and of the resources that they concern. */
@Mapper
interface BreachMapper {

    @Insert("""
            insert into data_breach (
                case_number, reporter, reporter_agency, what_happened, leak_at, discovered_at, severity, contact_phone,
                report_rule, reported_at)
            values (
                #{caseNumber}, #{reporter}, #{reporterAgency}, #{whatHappened}, #{leakAt}, #{discoveredAt}, #{severity},
                #{contactPhone}, #{reportRule}, #{reportedAt})
            """)
    void insert(DataBreach breach);

    @Insert("""
            insert into breach_resource (case_number, resource_id, resource_name, provider, open_marker)
            values (#{number}, #{leaked.resource}, #{leaked.resourceName}, #{leaked.provider}, #{marker})
            """)
    void insertResource(
            @Param("number") CaseNumber number, @Param("leaked") LeakedResource leaked, @Param("marker") String marker);

    @Select("""
            select case_number, reporter, reporter_agency, what_happened, leak_at, discovered_at, severity,
                contact_phone, report_rule, reported_at, containment, contain_reason, contained_by, contained_at,
                lift_reason, lifted_by, lifted_at, sent_at, no_warning_reason, cause, remedy, lessons, false_alarm_reason,
                closed_by, closed_at
            from data_breach
            where case_number = #{number}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<DataBreach> find(CaseNumber number);

    @Select("""
            select resource_id as resource, resource_name, provider, lift_reason, lifted_by, lifted_at
            from breach_resource
            where case_number = #{number}
            order by resource_id
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<LeakedResource> resources(CaseNumber number);

    @Select("""
            select case_number
            from breach_resource
            where open_marker = #{marker}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<CaseNumber> openFor(String marker);

    @Update("""
            update data_breach
            set containment = #{containment},
                contain_reason = #{reason},
                contained_by = #{by},
                contained_at = #{at}
            where case_number = #{number}
            """)
    void contain(
            @Param("number") CaseNumber number,
            @Param("containment") Containment containment,
            @Param("reason") String reason,
            @Param("by") String by,
            @Param("at") Instant at);

    @Update("""
            update data_breach
            set lift_reason = #{reason},
                lifted_by = #{by},
                lifted_at = #{at}
            where case_number = #{number}
            """)
    void lift(
            @Param("number") CaseNumber number,
            @Param("reason") String reason,
            @Param("by") String by,
            @Param("at") Instant at);

    @Update("""
            update breach_resource
            set lift_reason = #{reason},
                lifted_by = #{by},
                lifted_at = #{at}
            where case_number = #{number}
                and resource_id = #{resource}
                and lifted_at is null
            """)
    int liftOne(
            @Param("number") CaseNumber number,
            @Param("resource") ResourceId resource,
            @Param("reason") String reason,
            @Param("by") String by,
            @Param("at") Instant at);

    @Update("""
            update data_breach
            set false_alarm_reason = #{reason},
                closed_by = #{by},
                closed_at = #{at}
            where case_number = #{number}
            """)
    void endAsFalseAlarm(
            @Param("number") CaseNumber number,
            @Param("reason") String reason,
            @Param("by") String by,
            @Param("at") Instant at);

    @Update("""
            update data_breach
            set sent_at = #{at}
            where case_number = #{number}
            """)
    void send(@Param("number") CaseNumber number, @Param("at") Instant at);

    @Update("""
            update data_breach
            set leak_at = #{leakAt}
            where case_number = #{number}
            """)
    void dateLeak(@Param("number") CaseNumber number, @Param("leakAt") @Nullable Instant leakAt);

    @Update("""
            update data_breach
            set no_warning_reason = #{reason}
            where case_number = #{number}
            """)
    void noWarning(@Param("number") CaseNumber number, @Param("reason") String reason);

    @Update("""
            update data_breach
            set cause = #{lessons.cause},
                remedy = #{lessons.remedy},
                lessons = #{lessons.lessons},
                closed_by = #{by},
                closed_at = #{at}
            where case_number = #{number}
            """)
    void close(
            @Param("number") CaseNumber number,
            @Param("lessons") Lessons lessons,
            @Param("by") String by,
            @Param("at") Instant at);

    @Update("""
            update breach_resource
            set open_marker = null
            where case_number = #{number}
            """)
    void unmark(CaseNumber number);
}

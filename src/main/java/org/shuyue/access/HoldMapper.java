package org.shuyue.access;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;

/** SQL of holds; the marker lets a case hold a resource once at a time. */
@Mapper
interface HoldMapper {

    @Insert("""
            insert into resource_hold (resource_id, case_number, open_marker, reason, placed_by, placed_at)
            values (#{hold.resource}, #{hold.caseNumber}, #{marker}, #{hold.reason}, #{hold.placedBy}, #{hold.placedAt})
            """)
    void insert(@Param("hold") Hold hold, @Param("marker") String marker);

    @Update("""
            update resource_hold
            set open_marker = null,
                lift_reason = #{reason},
                lifted_by = #{by},
                lifted_at = #{at}
            where open_marker = #{marker}
            """)
    int lift(
            @Param("marker") String marker,
            @Param("reason") String reason,
            @Param("by") String by,
            @Param("at") Instant at);

    /** What stands, the oldest first. */
    @Select("""
            select resource_id as resource, case_number, reason, placed_by, placed_at
            from resource_hold
            where resource_id = #{resource}
                and lifted_at is null
            order by id
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<Hold> standing(ResourceId resource);

    @Select("""
            select resource_id as resource, case_number, reason, placed_by, placed_at
            from resource_hold
            where case_number = #{number}
                and lifted_at is null
            order by id
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<Hold> standingOf(CaseNumber number);
}

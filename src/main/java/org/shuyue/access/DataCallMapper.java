package org.shuyue.access;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.shuyue.shared.GrantId;

/** SQL of the record of calls. */
@Mapper
interface DataCallMapper {

    @Insert("""
            insert into data_call (grant_id, called_at, resource_id, outcome, row_count, remote_address)
            values (#{grantId}, #{calledAt}, #{resourceId}, #{outcome}, #{rowCount}, #{remoteAddress})
            """)
    void insert(DataCall call);

    /** Calls refused for being too many don't count, or an eager client would never be let in again. */
    @Select("""
            select count(*) as calls, min(called_at) as oldest
            from data_call
            where grant_id = #{grantId}
                and called_at > #{after}
                and outcome <> 'TOO_MANY'
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    RecentCalls since(@Param("grantId") GrantId grantId, @Param("after") Instant after);
}

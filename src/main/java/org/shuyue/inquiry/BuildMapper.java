package org.shuyue.inquiry;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** SQL of how far the read models are built: one row. */
@Mapper
interface BuildMapper {
    @Select("""
            select phase, reached_at, reached_number, reached_seq, done, total, wanted_at, finished_at
            from inquiry_build
            where id = 1
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Build find();

    @Select("""
            select phase, reached_at, reached_number, reached_seq, done, total, wanted_at, finished_at
            from inquiry_build
            where id = 1
            for update
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Build lock();

    @Update("""
            update inquiry_build
            set phase = #{phase},
                reached_at = #{reachedAt},
                reached_number = #{reachedNumber},
                reached_seq = #{reachedSeq},
                done = #{done},
                total = #{total},
                wanted_at = #{wantedAt},
                finished_at = #{finishedAt}
            where id = 1
            """)
    void move(Build build);

    @Update("""
            update inquiry_build
            set phase = 'WANTED',
                wanted_at = #{at}
            where id = 1
            """)
    void want(Instant at);
}

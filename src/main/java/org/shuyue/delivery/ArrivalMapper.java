package org.shuyue.delivery;

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
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ArrivalId;

/** SQL of files that arrived. */
@Mapper
interface ArrivalMapper {

    @Insert("""
            insert into data_arrival (
                id, agency, file_name, sha256, byte_size, table_rows, report, clean, arrived_at, arrived_by)
            values (
                #{id}, #{agency}, #{fileName}, #{sha256}, #{byteSize}, #{tableRows}, #{report}, #{clean}, #{arrivedAt},
                #{arrivedBy})
            """)
    void insert(Arrival arrival);

    @Select("""
            select id, agency, file_name, sha256, byte_size, table_rows, report, clean, arrived_at, arrived_by, wiped_at
            from data_arrival
            where id = #{id}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<Arrival> find(ArrivalId id);

    @Select("""
            select id, agency, file_name, sha256, byte_size, table_rows, report, clean, arrived_at, arrived_by, wiped_at
            from data_arrival
            where agency = #{agency}
            order by arrived_at desc, id
            limit #{size} offset #{offset}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<Arrival> of(@Param("agency") AgencyId agency, @Param("size") int size, @Param("offset") long offset);

    @Select("""
            select count(*)
            from data_arrival
            where agency = #{agency}
            """)
    long countOf(AgencyId agency);

    @Update("""
            update data_arrival
            set wiped_at = #{at}
            where id = #{id}
            """)
    void wiped(@Param("id") ArrivalId id, @Param("at") Instant at);

    @Update("""
            update data_arrival
            set wiped_at = null,
                arrived_at = #{at}
            where id = #{id}
            """)
    void returned(@Param("id") ArrivalId id, @Param("at") Instant at);
}

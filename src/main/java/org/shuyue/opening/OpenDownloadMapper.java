package org.shuyue.opening;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

@Mapper
interface OpenDownloadMapper {
    @Insert("""
            insert into open_download (resource, person, case_number, downloaded_at, row_count)
            values (#{resource}, #{person}, #{number}, #{at}, #{rows})
            """)
    void insert(
            @Param("resource") ResourceId resource,
            @Param("person") PersonId person,
            @Param("number") @Nullable CaseNumber number,
            @Param("at") Instant at,
            @Param("rows") long rows);

    @Select("""
            select count(*)
            from open_download
            where resource = #{resource}
            """)
    long count(ResourceId resource);
}

package org.shuyue.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/** SQL of datasets and their rows; the insert of many rows is in the XML beside it. */
@Mapper
interface DatasetMapper {

    /** So that two replacements of one dataset follow one another. */
    @Select("""
            select id
            from catalogue_resource
            where id = #{id}
            for update
            """)
    Optional<ResourceId> lock(ResourceId id);

    @Select("""
            select row_count
            from dataset
            where resource_id = #{resource}
            """)
    Optional<Long> count(ResourceId resource);

    @Select("""
            select cells
            from dataset_row
            where resource_id = #{resource}
                and position > #{after}
            order by position
            limit #{limit}
            """)
    List<String> cells(ResourceId resource, long after, int limit);

    @Delete("""
            delete from dataset_row
            where resource_id = #{resource}
            """)
    void deleteRows(ResourceId resource);

    @Delete("""
            delete from dataset
            where resource_id = #{resource}
            """)
    void delete(ResourceId resource);

    @Insert("""
            insert into dataset (resource_id, row_count, replaced_at, replaced_by)
            values (#{resource}, #{rowCount}, #{replacedAt}, #{replacedBy})
            """)
    void insert(ResourceId resource, long rowCount, Instant replacedAt, @Nullable PersonId replacedBy);

    void insertRows(ResourceId resource, List<DatasetRow> rows);
}

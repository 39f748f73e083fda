package org.shuyue.catalogue;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.ResourceId;

/** SQL of resources and their items; the statements with a list of unknown length are in the XML beside it. */
@Mapper
interface ResourceMapper {

    @Select("""
            select id, name, summary, provider, collector, reviewer,
                sharing_type, sharing_conditions, sharing_basis, opening_type, opening_conditions, opening_basis,
                update_frequency, format, level, region, category, source_system, published_at
            from catalogue_resource
            where id = #{id}
            """)
    Optional<ResourceRow> find(ResourceId id);

    @Select("""
            select id
            from catalogue_resource
            where id = #{id}
            for update
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<String> lock(ResourceId id);

    @Select("""
            select count(*)
            from catalogue_resource
            """)
    long count();

    List<ResourceRow> search(ResourceFilter filter);

    long countOf(ResourceFilter filter);

    List<ItemRow> items(List<ResourceId> resources);

    void insertItems(List<ItemRow> items);

    @Insert("""
            insert into catalogue_resource (
                id, name, summary, provider, collector, reviewer,
                sharing_type, sharing_conditions, sharing_basis, opening_type, opening_conditions, opening_basis,
                update_frequency, format, level, region, category, source_system, published_at)
            values (
                #{id}, #{name}, #{summary}, #{provider}, #{collector}, #{reviewer},
                #{sharingType}, #{sharingConditions}, #{sharingBasis},
                #{openingType}, #{openingConditions}, #{openingBasis},
                #{updateFrequency}, #{format}, #{level}, #{region}, #{category}, #{sourceSystem}, #{publishedAt})
            """)
    void insert(Resource resource);

    @Update("""
            update catalogue_resource
            set name = #{name},
                summary = #{summary},
                provider = #{provider},
                collector = #{collector},
                reviewer = #{reviewer},
                sharing_type = #{sharingType},
                sharing_conditions = #{sharingConditions},
                sharing_basis = #{sharingBasis},
                opening_type = #{openingType},
                opening_conditions = #{openingConditions},
                opening_basis = #{openingBasis},
                update_frequency = #{updateFrequency},
                format = #{format},
                level = #{level},
                region = #{region},
                category = #{category},
                source_system = #{sourceSystem}
            where id = #{id}
            """)
    void update(Resource resource);

    @Delete("""
            delete from catalogue_resource
            where id = #{id}
            """)
    void delete(ResourceId id);

    @Delete("""
            delete from catalogue_item
            where resource_id = #{id}
            """)
    void deleteItems(ResourceId id);

    /** Every item whose label, or whose column name, another resource of the same source system carries too. */
    @Select("""
            select r.source_system, r.id as resource_id, r.name as resource_name, r.provider,
                i.name as item_name, i.label as item_label
            from catalogue_resource r
            join catalogue_item i on i.resource_id = r.id
            where r.source_system <> ''
                and exists (
                    select 1
                    from catalogue_resource s
                    join catalogue_item j on j.resource_id = s.id
                    where s.source_system = r.source_system
                        and s.id <> r.id
                        and (lower(j.label) = lower(i.label) or lower(j.name) = lower(i.name)))
            order by r.source_system, i.label, r.id, i.position
            """)
    List<CopyRow> copies();
}

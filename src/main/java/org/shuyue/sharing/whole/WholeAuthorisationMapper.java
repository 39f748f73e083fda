package org.shuyue.sharing.whole;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;

@Mapper
interface WholeAuthorisationMapper {
    String COLUMNS = """
            granted_by_case, resource, resource_name, provider, county, county_authority, items, terms, responsibility,
            granted_by, granted_at, revoked_by, revoked_at, revocation_reason, revocation_basis
            """;

    @Insert("""
            insert into whole_authorisation
              (granted_by_case, resource, resource_name, provider, county, county_authority, items, terms, responsibility,
               granted_by, granted_at, standing_marker)
            values
              (#{row.grantedByCase}, #{row.resource}, #{row.resourceName}, #{row.provider}, #{row.county},
               #{row.countyAuthority}, #{row.items}, #{row.terms}, #{row.responsibility}, #{row.grantedBy},
               #{row.grantedAt}, #{marker})
            """)
    void insert(@Param("row") WholeAuthorisation row, @Param("marker") String marker);

    @Update("""
            update whole_authorisation
            set standing_marker = null, revoked_by = #{by}, revoked_at = #{at}, revocation_reason = #{reason},
              revocation_basis = #{basis}
            where granted_by_case = #{number} and revoked_at is null
            """)
    int revoke(
            @Param("number") CaseNumber number,
            @Param("by") String by,
            @Param("at") Instant at,
            @Param("reason") String reason,
            @Param("basis") String basis);

    @Select("select " + COLUMNS + """
            from whole_authorisation
            where granted_by_case = #{number}
            """)
    Optional<WholeAuthorisation> find(CaseNumber number);

    @Select("select " + COLUMNS + """
            from whole_authorisation
            where standing_marker = #{marker}
            """)
    Optional<WholeAuthorisation> standing(String marker);

    /** Who would revoke it waits until the one who counts on it is through. */
    @Select("select " + COLUMNS + """
            from whole_authorisation
            where standing_marker = #{marker}
            for update
            """)
    Optional<WholeAuthorisation> lock(String marker);

    @Select("select " + COLUMNS + """
            from whole_authorisation
            where resource = #{resource}
              and county = #{county}
            order by granted_at desc, granted_by_case desc
            limit 1
            """)
    Optional<WholeAuthorisation> last(@Param("resource") ResourceId resource, @Param("county") String county);

    List<WholeAuthorisation> search(
            @Param("query") WholeAuthorisationQuery query, @Param("sight") AuthorisationSight sight);

    long count(@Param("query") WholeAuthorisationQuery query, @Param("sight") AuthorisationSight sight);
}

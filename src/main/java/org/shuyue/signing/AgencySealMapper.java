package org.shuyue.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PaperNumber;

@Mapper
interface AgencySealMapper {
    @Select("""
            select picture
            from agency_seal
            where agency = #{agency}
            """)
    Optional<HeldPicture> picture(AgencyId agency);

    @Insert("""
            insert into agency_seal (agency, picture, changed_at, changed_by)
            values (#{agency}, #{picture}, #{at}, #{by})
            """)
    void insertPicture(
            @Param("agency") AgencyId agency,
            @Param("picture") byte[] picture,
            @Param("at") Instant at,
            @Param("by") String by);

    @Update("""
            update agency_seal
            set picture = #{picture}, changed_at = #{at}, changed_by = #{by}
            where agency = #{agency}
            """)
    int changePicture(
            @Param("agency") AgencyId agency,
            @Param("picture") byte[] picture,
            @Param("at") Instant at,
            @Param("by") String by);

    @Update("""
            delete from agency_seal
            where agency = #{agency}
            """)
    int deletePicture(AgencyId agency);

    @Insert("""
            insert into seal_use
              (paper, place_label, agency, signer_name, person, person_name, certificate, used_at, sha256, sm3)
            values
              (#{paper}, #{label}, #{agency}, #{signerName}, #{person}, #{personName}, #{certificate}, #{usedAt},
               #{sha256}, #{sm3})
            """)
    void insertUse(SealUse use);

    /** In the order in which they were made. */
    @Select("""
            select paper, place_label as label, agency, signer_name, person, person_name, certificate, used_at, sha256,
              sm3
            from seal_use
            where paper = #{paper}
            order by id
            """)
    List<SealUse> usesOf(PaperNumber paper);

    List<SealUse> search(SealUseQuery query);

    long count(SealUseQuery query);
}

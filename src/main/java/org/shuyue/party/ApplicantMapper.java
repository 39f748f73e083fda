package org.shuyue.party;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.shuyue.shared.PersonId;

/** SQL of the identities of citizens and companies. */
@Mapper
interface ApplicantMapper {

    @Insert("""
            insert into applicant_identity (person_id, kind, identity_number, phone, registered_at)
            values (#{person}, #{kind}, #{number}, #{phone}, #{at})
            """)
    void insert(PersonId person, ApplicantKind kind, String number, String phone, Instant at);

    @Select("""
            select person_id
            from applicant_identity
            where kind = #{kind}
              and identity_number = #{number}
            """)
    Optional<PersonId> holder(ApplicantKind kind, String number);

    /** With the whole number; who reads it masks it. */
    @Select("""
            select kind, identity_number as masked_number, phone
            from applicant_identity
            where person_id = #{person}
            """)
    Optional<ApplicantIdentity> find(PersonId person);
}

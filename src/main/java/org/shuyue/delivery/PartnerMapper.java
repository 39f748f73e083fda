package org.shuyue.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;

/** SQL of partners and their data administrators. */
@Mapper
interface PartnerMapper {

    @Select("""
            select agency_id, channel, sftp_host, sftp_port, sftp_user, directory, drop_directory, host_key, public_key,
                private_key, pgp_key
            from delivery_partner
            where agency_id = #{agency}
            """)
    Optional<PartnerRow> find(AgencyId agency);

    @Select("""
            select agency_id, channel, sftp_host, sftp_port, sftp_user, directory, drop_directory, host_key, public_key,
                private_key, pgp_key
            from delivery_partner
            order by agency_id
            """)
    List<PartnerRow> all();

    @Insert("""
            insert into delivery_partner (
                agency_id, channel, sftp_host, sftp_port, sftp_user, directory, drop_directory, host_key, public_key,
                private_key, pgp_key, changed_at)
            values (
                #{row.agencyId}, #{row.channel}, #{row.sftpHost}, #{row.sftpPort}, #{row.sftpUser}, #{row.directory},
                #{row.dropDirectory}, #{row.hostKey}, #{row.publicKey}, #{row.privateKey}, #{row.pgpKey}, #{at})
            """)
    void insert(@Param("row") PartnerRow row, @Param("at") Instant at);

    @Update("""
            update delivery_partner
            set channel = #{row.channel},
                sftp_host = #{row.sftpHost},
                sftp_port = #{row.sftpPort},
                sftp_user = #{row.sftpUser},
                directory = #{row.directory},
                drop_directory = #{row.dropDirectory},
                host_key = #{row.hostKey},
                pgp_key = #{row.pgpKey},
                changed_at = #{at}
            where agency_id = #{row.agencyId}
            """)
    void update(@Param("row") PartnerRow row, @Param("at") Instant at);

    @Select("""
            select person
            from delivery_receiver
            where agency_id = #{agency}
            order by place
            """)
    List<PersonId> receivers(AgencyId agency);

    @Delete("""
            delete from delivery_receiver
            where agency_id = #{agency}
            """)
    void deleteReceivers(AgencyId agency);

    @Insert("""
            insert into delivery_receiver (agency_id, place, person)
            values (#{agency}, #{place}, #{person})
            """)
    void insertReceiver(@Param("agency") AgencyId agency, @Param("place") int place, @Param("person") PersonId person);
}

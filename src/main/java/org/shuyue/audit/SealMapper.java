package org.shuyue.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** SQL of the seals: inserted and read, never changed. */
@Mapper
interface SealMapper {
    @Insert("""
            insert into audit_seal (sealed_on, event_count, hash, sealed_at, public_key, signature)
            values (#{sealedOn}, #{eventCount}, #{hash}, #{sealedAt}, #{publicKey}, #{signature})
            """)
    void insert(ChainSeal seal);

    @Select("""
            select sealed_on, event_count, hash, sealed_at, public_key, signature
            from audit_seal
            where sealed_on = #{day}
            """)
    Optional<ChainSeal> find(LocalDate day);

    @Select("""
            select sealed_on, event_count, hash, sealed_at, public_key, signature
            from audit_seal
            order by sealed_on
            """)
    List<ChainSeal> all();

    @Select("""
            select sealed_on, event_count, hash, sealed_at, public_key, signature
            from audit_seal
            order by sealed_on desc
            limit 1
            """)
    Optional<ChainSeal> last();
}

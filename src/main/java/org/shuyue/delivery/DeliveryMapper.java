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
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.ArrivalId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.DeliveryNumber;
import org.shuyue.shared.PersonId;

/** SQL of deliveries and their attempts; the search is in the XML beside it. */
@Mapper
interface DeliveryMapper {

    @Insert("""
            insert into data_delivery (
                number, case_number, agreement, title, provider, receiver, receivers, resource_id, source_id, channel,
                delivery_state, file_name, byte_size, sha256, encryption, table_rows, manifest, manifest_signature,
                report, remark, locked_password, prepared_at)
            values (
                #{number}, #{caseNumber}, #{agreement}, #{title}, #{provider}, #{receiver}, #{receivers}, #{resourceId},
                #{sourceId}, #{channel}, #{deliveryState}, #{fileName}, #{byteSize}, #{sha256}, #{encryption}, #{tableRows},
                #{manifest}, #{manifestSignature}, #{report}, #{remark}, #{lockedPassword}, #{preparedAt})
            """)
    void insert(Delivery delivery);

    @Select("""
            select number, case_number, agreement, title, provider, receiver, receivers, resource_id, source_id, channel,
                delivery_state, file_name, byte_size, sha256, encryption, table_rows, manifest, manifest_signature,
                report, remark, locked_password, password_shown_at, password_shown_to, prepared_at, delivered_at, fetched_at,
                received_at, received_by, wiped_at
            from data_delivery
            where number = #{number}
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<Delivery> find(DeliveryNumber number);

    @Select("""
            select number
            from data_delivery
            where number = #{number}
            for update
            """)
    Optional<DeliveryNumber> lock(DeliveryNumber number);

    @Select("""
            select number
            from data_delivery
            where case_number = #{number}
            order by prepared_at, number
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<DeliveryNumber> ofCase(CaseNumber number);

    @Select("""
            select number
            from data_delivery
            where agreement = #{agreement}
                and delivery_state in ('READY', 'FAILED', 'DELIVERED')
            order by number
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<DeliveryNumber> openOf(CaseNumber agreement);

    @Select("""
            select count(*)
            from data_delivery
            where source_id = #{source}
                and delivery_state in ('READY', 'FAILED', 'DELIVERED')
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    long openFrom(ArrivalId source);

    @Update("""
            update data_delivery
            set delivery_state = #{state},
                remark = #{remark},
                delivered_at = #{deliveredAt}
            where number = #{number}
            """)
    void move(
            @Param("number") DeliveryNumber number,
            @Param("state") DeliveryState state,
            @Param("remark") @Nullable String remark,
            @Param("deliveredAt") @Nullable Instant deliveredAt);

    @Update("""
            update data_delivery
            set locked_password = null,
                password_shown_at = #{at},
                password_shown_to = #{to}
            where number = #{number}
                and locked_password is not null
            """)
    int passwordShown(@Param("number") DeliveryNumber number, @Param("at") Instant at, @Param("to") String to);

    @Update("""
            update data_delivery
            set fetched_at = #{at}
            where number = #{number}
            """)
    void fetched(@Param("number") DeliveryNumber number, @Param("at") Instant at);

    @Update("""
            update data_delivery
            set delivery_state = 'RECEIVED',
                received_at = #{at},
                received_by = #{by}
            where number = #{number}
            """)
    void received(@Param("number") DeliveryNumber number, @Param("at") Instant at, @Param("by") PersonId by);

    @Update("""
            update data_delivery
            set wiped_at = #{at},
                locked_password = null
            where number = #{number}
            """)
    void wiped(@Param("number") DeliveryNumber number, @Param("at") Instant at);

    @Select("""
            select attempt, attempted_at, successful, message
            from delivery_attempt
            where number = #{number}
            order by attempt
            """)
    @Options(flushCache = FlushCachePolicy.TRUE)
    List<DeliveryAttempt> attempts(DeliveryNumber number);

    @Insert("""
            insert into delivery_attempt (number, attempt, attempted_at, successful, message)
            values (#{number}, #{one.attempt}, #{one.attemptedAt}, #{one.successful}, #{one.message})
            """)
    void attempted(@Param("number") DeliveryNumber number, @Param("one") DeliveryAttempt one);

    List<Delivery> search(@Param("query") DeliveryQuery query);

    long count(@Param("query") DeliveryQuery query);
}

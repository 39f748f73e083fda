package org.shuyue.delivery;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.access.Hold;
import org.shuyue.access.Holds;
import org.shuyue.party.Person;
import org.shuyue.screening.ScreeningPlan;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.DeliveryNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.shared.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deliveries of data from the order to the wiped copy. An expected "no" (screened out, held, out of attempts) is a state
 * of the delivery with its reason; what is worth another attempt is {@link DeliveryInterrupted}.
 */
@Component
public class Deliveries {
    private static final String FOLDER = "outgoing";
    private static final int PAGE = 20;
    private static final int MOST_REMARK = 900;

    private final DeliveryMapper mapper;
    private final Partners partners;
    private final SourceRows sources;
    private final Arrivals arrivals;
    private final Holds holds;
    private final Sftp sftp;
    private final Store store;
    private final KeyFile keys;
    private final ManifestSeal seal;
    private final DeliverySettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;
    private final ApplicationEventPublisher events;

    Deliveries(
            DeliveryMapper mapper,
            Partners partners,
            SourceRows sources,
            Arrivals arrivals,
            Holds holds,
            Sftp sftp,
            Store store,
            KeyFile keys,
            ManifestSeal seal,
            DeliverySettings settings,
            ObjectMapper json,
            Clock clock,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.partners = partners;
        this.sources = sources;
        this.arrivals = arrivals;
        this.holds = holds;
        this.sftp = sftp;
        this.store = store;
        this.keys = keys;
        this.seal = seal;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        ownTransaction = new TransactionTemplate(requireNonNull(transactions.getTransactionManager()));
        ownTransaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        this.events = events;
    }

    /** Makes the case's next delivery: {@code READY}, or with its reason {@code BLOCKED}, {@code STOPPED}, {@code FAILED}. */
    @Transactional
    public Delivery prepare(DeliveryOrder order, Actor by) {
        Outgoing outgoing = new Outgoing(
                DeliveryNumber.of(
                        order.caseNumber(), mapper.ofCase(order.caseNumber()).size() + 1),
                order,
                partners.look(order.receiver()).orElse(null));
        Delivery delivery = prepared(outgoing);
        mapper.insert(delivery);
        publish(
                delivery.deliveryState() == DeliveryState.READY ? "prepared" : "refused",
                delivery.remark() == null
                        ? "制备交付文件，" + delivery.tableRows() + " 行；" + delivery.report()
                        : delivery.remark(),
                delivery,
                delivery.manifest() == null ? Map.of() : Map.of("manifest", delivery.manifest()),
                by);
        return delivery;
    }

    /** Sends it, once however often it is called; {@link DeliveryInterrupted} when it is to be called again later. */
    @Transactional
    public Delivery send(DeliveryNumber number, Actor by) {
        Delivery delivery = locked(number);
        if (delivery.deliveryState() != DeliveryState.READY) {
            return delivery;
        }
        Optional<Hold> hold = holds.of(delivery.resourceId());
        if (hold.isPresent()) {
            return stopped(delivery, held(hold.get()), by);
        }
        int attempt = mapper.attempts(number).size() + 1;
        try {
            carry(delivery);
        } catch (SftpFailure failure) {
            note(number, attempt, false, String.valueOf(failure.getMessage()));
            if (attempt < settings.attempts()) {
                throw new DeliveryInterrupted(String.valueOf(failure.getMessage()), failure);
            }
            return failed(delivery, "第 " + attempt + " 次发送仍未成功：" + failure.getMessage(), by);
        }
        note(number, attempt, true, "已送达，大小和 SHA-256 核对一致");
        mapper.move(number, DeliveryState.DELIVERED, null, now());
        publish("delivered", "交付文件已送达" + delivery.channel().label(), delivery, hash(delivery), by);
        return find(number);
    }

    @Transactional(readOnly = true)
    public Delivery find(DeliveryNumber number) {
        return mapper.find(number).orElseThrow(() -> new NotFound("没有交付 " + number + "，或者您无权查看"));
    }

    /** The same for somebody who may see it: who provides or receives it, runs, supervises or audits. */
    @Transactional(readOnly = true)
    public Delivery view(DeliveryNumber number, Person viewer) {
        return mapper.find(number)
                .filter(delivery -> DeliveryQuery.seesAll(viewer)
                        || viewer.agency().equals(delivery.provider())
                        || viewer.agency().equals(delivery.receiver()))
                .orElseThrow(() -> new NotFound("没有交付 " + number + "，或者您无权查看"));
    }

    /** In the order in which they were made. */
    @Transactional(readOnly = true)
    public List<Delivery> of(CaseNumber number) {
        return mapper.ofCase(number).stream().map(this::find).toList();
    }

    @Transactional(readOnly = true)
    public List<DeliveryAttempt> attempts(DeliveryNumber number) {
        return mapper.attempts(number);
    }

    /** The newest first, 20 a page, pages from 1. */
    @Transactional(readOnly = true)
    public Page<Delivery> search(String word, @Nullable DeliveryState state, int page, Person viewer) {
        DeliveryQuery query = DeliveryQuery.of(word, state, viewer, page, PAGE);
        return new Page<>(mapper.search(query), query.page(), PAGE, mapper.count(query));
    }

    /** The password of its file: told to one data administrator, once, when the file has got there. */
    @Transactional
    public String password(DeliveryNumber number, Person receiver) {
        Delivery delivery = received(number, receiver);
        String password = delivery.lockedPassword();
        if (password == null || mapper.passwordShown(number, now(), receiver.name()) == 0) {
            throw new InputRefused(
                    "",
                    delivery.passwordShownAt() == null
                            ? "这份文件没有口令，或者口令已随签收清除"
                            : "口令已于 " + local(delivery.passwordShownAt()) + " 由" + delivery.passwordShownTo()
                                    + "领取，只显示一次；遗失的请通知提供方重新交付");
        }
        publish("password-shown", "领取交付文件的口令", delivery, Map.of(), Actor.of(receiver.id(), receiver.name()));
        return keys.opened(password, number.value());
    }

    /** The encrypted file out of the box, for a data administrator. */
    @Transactional
    public Path fetch(DeliveryNumber number, Person receiver) {
        Delivery delivery = received(number, receiver);
        if (delivery.channel() != Channel.BOX || delivery.wipedAt() != null) {
            throw new InputRefused("", "文件不在平台收件箱中：已送往 SFTP 服务器，或者签收后已清除");
        }
        mapper.fetched(number, now());
        publish("fetched", "下载交付文件", delivery, hash(delivery), Actor.of(receiver.id(), receiver.name()));
        return file(delivery);
    }

    /** {@link InputRefused} unless the person may register the receipt now. */
    @Transactional
    public void checkReceipt(DeliveryNumber number, Person receiver) {
        Delivery delivery = received(number, receiver);
        if (delivery.deliveryState() == DeliveryState.RECEIVED) {
            return;
        }
        if (delivery.channel() == Channel.BOX && delivery.fetchedAt() == null) {
            throw new InputRefused("", "请先在交付页面下载文件，核对后再登记签收");
        }
        if (delivery.lockedPassword() != null) {
            throw new InputRefused("", "请先在交付页面领取口令，打开文件核对后再登记签收");
        }
    }

    /** The receipt by a data administrator, with its time (SP-04a); what is left here is wiped (XA-S15). */
    @Transactional
    public Delivery receive(DeliveryNumber number, Person receiver) {
        checkReceipt(number, receiver);
        Delivery delivery = find(number);
        if (delivery.deliveryState() == DeliveryState.RECEIVED) {
            return delivery;
        }
        mapper.received(number, now(), receiver.id());
        Actor by = Actor.of(receiver.id(), receiver.name());
        publish("received", "登记签收交付 " + number, delivery, hash(delivery), by);
        wipe(delivery, by);
        return find(number);
    }

    /** Nobody gets it any more; nothing happens when it was received or stopped already. */
    @Transactional
    public void stop(DeliveryNumber number, String reason, Actor by) {
        Delivery delivery = locked(number);
        if (delivery.deliveryState().open()) {
            stopped(delivery, reason, by);
        }
    }

    /** All that is under way under the agreement (SP-08). */
    @Transactional
    public void stopAll(CaseNumber agreement, String reason, Actor by) {
        mapper.openOf(agreement).forEach(number -> stop(number, reason, by));
    }

    private Delivery prepared(Outgoing outgoing) {
        Optional<Hold> hold = holds.of(outgoing.order().resource());
        if (hold.isPresent()) {
            return outgoing.refused(DeliveryState.STOPPED, held(hold.get()), now());
        }
        if (outgoing.receivers().isEmpty() || (outgoing.channel() == Channel.SFTP && outgoing.partner() == null)) {
            return outgoing.refused(DeliveryState.FAILED, "接收单位还没有登记为交付对象，请系统管理员在“交付对象”中登记渠道和数据管理员", now());
        }
        try {
            return packed(outgoing);
        } catch (InputRefused refused) {
            return outgoing.refused(DeliveryState.FAILED, "不能制备文件：" + refused.getMessage(), now());
        } catch (SftpFailure full) {
            return outgoing.refused(DeliveryState.FAILED, "不能制备文件：" + full.getMessage(), now());
        } catch (IOException | UncheckedIOException e) {
            return outgoing.refused(DeliveryState.FAILED, "写入交付文件失败（磁盘可能已满）：" + e.getMessage(), now());
        }
    }

    private Delivery packed(Outgoing outgoing) throws IOException {
        DeliveryOrder order = outgoing.order();
        String password = AesZip.newPassword();
        Partner partner = outgoing.partner();
        String pgpKey = partner == null ? null : partner.pgpKey();
        OpenPgp pgp = pgpKey == null ? null : OpenPgp.to(pgpKey, clock.instant());
        Envelope envelope = pgp == null ? new AesZip(password) : pgp;
        String table = outgoing.number() + "." + order.format().extension();
        String name = pgp == null ? outgoing.number() + ".zip" : table + ".pgp";
        Path draft = store.draft(FOLDER, name);
        try {
            Packing.Packed packed = new Packing(plan(order), order.rows(), order.format())
                    .write(sources.of(order), envelope, table, draft);
            if (!packed.report().clean()) {
                return outgoing.screened(DeliveryState.BLOCKED, packed.report(), now());
            }
            String encryption = pgp == null ? "ZIP（AES-256），口令另行告知" : "OpenPGP，密钥 " + pgp.fingerprint();
            String manifest = manifest(outgoing, name, packed, encryption);
            String signature = seal.sign(order.provider(), bytes(manifest)).inBase64();
            Store.complete(draft, store.file(FOLDER, name));
            return outgoing.ready(
                    name,
                    packed,
                    encryption,
                    manifest,
                    signature,
                    pgp == null ? keys.locked(password, outgoing.number().value()) : null,
                    now());
        } finally {
            Store.wipe(draft);
        }
    }

    private ScreeningPlan plan(DeliveryOrder order) {
        return new ScreeningPlan(
                order.fields(),
                order.approved(),
                order.alike(),
                order.counts(),
                settings.leastAlike(),
                Application.today(clock));
    }

    private String manifest(Outgoing outgoing, String name, Packing.Packed packed, String encryption) {
        try {
            return json.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(outgoing.manifest(name, packed, encryption, local(now())));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void carry(Delivery delivery) {
        Path file = file(delivery);
        if (Files.notExists(file)) {
            throw new SftpFailure("本平台找不到交付文件，各节点应共用 shuyue.delivery.work-dir");
        }
        if (delivery.channel() == Channel.BOX) {
            return;
        }
        Partner.Server server = partners.find(delivery.receiver()).server();
        if (server == null) {
            throw new SftpFailure("接收单位没有登记 SFTP 服务器，请在“交付对象”中登记");
        }
        String key = partners.privateKey(delivery.receiver());
        String name = requireNonNull(delivery.fileName());
        sftp.put(server, key, file, name, requireNonNull(delivery.sha256()));
        put(server, key, name + ".manifest.json", bytes(requireNonNull(delivery.manifest())));
        byte[] signature = delivery.signature();
        if (signature != null) {
            put(server, key, name + ".manifest.json.p7s", signature);
        }
    }

    private void put(Partner.Server server, String key, String name, byte[] content) {
        Path draft = store.draft(FOLDER, name);
        try {
            Files.write(draft, content);
            sftp.put(server, key, draft, name, Sha256.of(content));
        } catch (IOException e) {
            throw new SftpFailure("本平台写入交付清单失败（磁盘可能已满）：" + e.getMessage(), e);
        } finally {
            Store.wipe(draft);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Delivery received(DeliveryNumber number, Person receiver) {
        Delivery delivery = locked(number);
        if (!delivery.isFor(receiver.id())) {
            throw new NotFound("没有交付 " + number + "，或者您不是接收方指定的数据管理员");
        }
        if (delivery.deliveryState() == DeliveryState.RECEIVED) {
            return delivery;
        }
        if (delivery.deliveryState() != DeliveryState.DELIVERED) {
            throw new InputRefused(
                    "",
                    "交付“" + delivery.title() + "”" + delivery.deliveryState().label() + "，现在不能领取");
        }
        holds.of(delivery.resourceId()).ifPresent(hold -> {
            throw new InputRefused("", held(hold));
        });
        return delivery;
    }

    private Delivery stopped(Delivery delivery, String reason, Actor by) {
        mapper.move(delivery.number(), DeliveryState.STOPPED, shortened(reason), delivery.deliveredAt());
        publish("stopped", "停止交付：" + reason, delivery, Map.of(), by);
        wipe(delivery, by);
        return find(delivery.number());
    }

    private Delivery failed(Delivery delivery, String reason, Actor by) {
        mapper.move(delivery.number(), DeliveryState.FAILED, shortened(reason), null);
        publish("failed", reason, delivery, Map.of(), by);
        return find(delivery.number());
    }

    private void wipe(Delivery delivery, Actor by) {
        Store.wipe(file(delivery));
        mapper.wiped(delivery.number(), now());
        publish("wiped", "清除本平台留存的交付文件和口令（XA-S15）", delivery, Map.of(), by);
        if (delivery.sourceId() != null && mapper.openFrom(delivery.sourceId()) == 0) {
            arrivals.wipe(delivery.sourceId(), by);
        }
    }

    /** In a transaction of its own: the attempt was made, whatever becomes of the one around it. */
    private void note(DeliveryNumber number, int attempt, boolean successful, String message) {
        ownTransaction.executeWithoutResult(status ->
                mapper.attempted(number, new DeliveryAttempt(attempt, now(), successful, shortened(message))));
    }

    private Path file(Delivery delivery) {
        return store.file(FOLDER, delivery.fileName() == null ? delivery.number() + ".none" : delivery.fileName());
    }

    private Delivery locked(DeliveryNumber number) {
        mapper.lock(number);
        return find(number);
    }

    private void publish(String what, String sentence, Delivery delivery, Map<String, String> details, Actor by) {
        events.publishEvent(DeliveryEvent.of(what, sentence, delivery, details, by));
    }

    private static Map<String, String> hash(Delivery delivery) {
        return Map.of("sha256", String.valueOf(delivery.sha256()));
    }

    private static String held(Hold hold) {
        return "资源 " + hold.resource() + " 已暂停提供：" + hold.reason();
    }

    private static String shortened(String text) {
        return org.shuyue.shared.Shortened.to(MOST_REMARK, text);
    }

    private static String local(Instant moment) {
        return moment.atZone(Application.ZONE)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.SECONDS)
                .toString()
                .replace('T', ' ');
    }

    private Instant now() {
        return Application.now(clock);
    }
}

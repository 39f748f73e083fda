package org.shuyue.delivery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Agencies;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of those who receive and send files, one entry an agency. */
@Component
@Transactional
public class Partners {
    private static final int MOST_RECEIVERS = 2;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:-]{1,253}");
    private static final Pattern USER = Pattern.compile("[A-Za-z0-9._@-]{1,64}");
    private static final Pattern DIRECTORY =
            Pattern.compile("/?[\\w./\\p{IsHan}-]{0,200}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern HOST_KEY =
            Pattern.compile("(?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)) [A-Za-z0-9+/]{40,2000}={0,2}");

    private final PartnerMapper mapper;
    private final Agencies agencies;
    private final People people;
    private final KeyFile keys;
    private final Sftp sftp;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Partners(
            PartnerMapper mapper,
            Agencies agencies,
            People people,
            KeyFile keys,
            Sftp sftp,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.agencies = agencies;
        this.people = people;
        this.keys = keys;
        this.sftp = sftp;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Partner> all() {
        return mapper.all().stream()
                .map(row -> row.with(mapper.receivers(row.agencyId())))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Partner> look(AgencyId agency) {
        return mapper.find(agency).map(row -> row.with(mapper.receivers(agency)));
    }

    @Transactional(readOnly = true)
    public Partner find(AgencyId agency) {
        return look(agency).orElseThrow(() -> new NotFound("单位 " + agency + " 还没有登记为数据接收方，请系统管理员在“交付对象”中登记"));
    }

    /** Registers or changes it, {@link InputRefused} with everything that is wrong; ours is a new key the first time. */
    public Partner register(AgencyId agency, PartnerInput input, Actor by) {
        agencies.find(agency);
        List<Problem> problems = new ArrayList<>();
        List<PersonId> receivers = receivers(agency, input.receivers(), problems);
        Channel channel = channel(input.channel(), problems);
        if (channel == Channel.SFTP || !input.host().isBlank()) {
            checkServer(input, problems);
        }
        if (!input.pgpKey().isBlank()) {
            try {
                OpenPgp.to(input.pgpKey().strip(), clock.instant());
            } catch (InputRefused refused) {
                problems.addAll(refused.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
        save(agency, channel, input, receivers);
        Partner partner = find(agency);
        events.publishEvent(new PartnerChanged(
                agency,
                "登记交付对象“" + agencies.find(agency).name() + "”，渠道："
                        + partner.channel().label(),
                details(partner),
                by));
        return partner;
    }

    /** Reaches the server as a delivery would; what is wrong in Chinese, or {@code null}. */
    @Transactional(readOnly = true)
    public @Nullable String test(AgencyId agency) {
        Partner partner = find(agency);
        if (partner.server() == null) {
            return "没有登记 SFTP 服务器";
        }
        try {
            sftp.test(partner.server(), privateKey(agency));
            return null;
        } catch (SftpFailure failure) {
            return failure.getMessage();
        }
    }

    /** Ours for that partner, as OpenSSH keeps it. */
    String privateKey(AgencyId agency) {
        return keys.opened(
                mapper.find(agency)
                        .orElseThrow(() -> new NotFound("单位 " + agency + " 没有登记"))
                        .privateKey(),
                agency.value());
    }

    private void save(AgencyId agency, Channel channel, PartnerInput input, List<PersonId> receivers) {
        Optional<PartnerRow> before = mapper.find(agency);
        SftpKey key = before.isPresent() ? null : SftpKey.generate("shuyue-" + agency);
        boolean server = !input.host().isBlank();
        PartnerRow row = new PartnerRow(
                agency,
                channel,
                server ? input.host().strip() : null,
                server ? Integer.valueOf(input.port().strip()) : null,
                server ? input.user().strip() : null,
                server ? input.directory().strip() : null,
                server ? input.drop().strip() : null,
                server ? bare(input.hostKey()) : null,
                key == null ? before.orElseThrow().publicKey() : key.publicKey(),
                key == null ? before.orElseThrow().privateKey() : keys.locked(key.privateKey(), agency.value()),
                input.pgpKey().isBlank() ? null : input.pgpKey().strip());
        if (before.isPresent()) {
            mapper.update(row, clock.instant());
        } else {
            mapper.insert(row, clock.instant());
        }
        mapper.deleteReceivers(agency);
        for (int i = 0; i < receivers.size(); i++) {
            mapper.insertReceiver(agency, i + 1, receivers.get(i));
        }
    }

    private List<PersonId> receivers(AgencyId agency, String typed, List<Problem> problems) {
        List<String> logins = Arrays.stream(typed.strip().split("[\\s,，、]+", -1))
                .filter(login -> !login.isEmpty())
                .distinct()
                .toList();
        if (logins.isEmpty() || logins.size() > MOST_RECEIVERS) {
            problems.add(new Problem("receivers", "请指定一至两名数据管理员，填写其登录名，用逗号分隔"));
        }
        List<PersonId> receivers = new ArrayList<>();
        for (String login : logins) {
            Optional<Person> person = login.length() > 64 ? Optional.empty() : people.look(new PersonId(login));
            if (person.filter(Person::active)
                    .filter(one -> one.agency().equals(agency))
                    .isEmpty()) {
                problems.add(new Problem("receivers", "该单位没有登录名为“" + login + "”的在用人员，请核对"));
            } else {
                receivers.add(person.orElseThrow().id());
            }
        }
        return receivers;
    }

    private static Channel channel(String typed, List<Problem> problems) {
        for (Channel channel : Channel.values()) {
            if (channel.name().equals(typed)) {
                return channel;
            }
        }
        problems.add(new Problem("channel", "请选择交付渠道"));
        return Channel.BOX;
    }

    private static void checkServer(PartnerInput input, List<Problem> problems) {
        check(problems, HOST, input.host(), "host", "请填写 SFTP 服务器的主机名或地址");
        check(problems, Pattern.compile("[1-9]\\d{0,4}"), input.port(), "port", "端口应为 1 至 65535 的整数，一般为 22");
        check(problems, USER, input.user(), "user", "请填写 SFTP 用户名");
        check(problems, DIRECTORY, input.directory(), "directory", "目录只能含字母、数字、汉字、点、横线、下划线和斜线");
        check(problems, DIRECTORY, input.drop(), "drop", "目录只能含字母、数字、汉字、点、横线、下划线和斜线");
        check(
                problems,
                HOST_KEY,
                bare(input.hostKey()),
                "hostKey",
                "请填写服务器的主机公钥，形如 ssh-ed25519 AAAA……；由对方管理员当面或书面提供，不要从网络上直接获取");
    }

    private static void check(List<Problem> problems, Pattern form, String typed, String field, String message) {
        boolean fits = form.matcher(typed.strip()).matches() && !typed.contains("..");
        boolean port = !field.equals("port") || (fits && Integer.parseInt(typed.strip()) <= 65535);
        if (!fits || !port) {
            problems.add(new Problem(field, message));
        }
    }

    /** Type and key, without the name before it or the comment behind it. */
    private static String bare(String typed) {
        String[] words = typed.strip().split("\\s+", -1);
        for (int i = 0; i + 1 < words.length; i++) {
            if (words[i].startsWith("ssh-") || words[i].startsWith("ecdsa-")) {
                return words[i] + " " + words[i + 1];
            }
        }
        return typed.strip();
    }

    private static Map<String, String> details(Partner partner) {
        Partner.Server server = partner.server();
        return server == null
                ? Map.of("receivers", partner.receivers().toString())
                : Map.of(
                        "receivers",
                        partner.receivers().toString(),
                        "server",
                        server.user() + "@" + server.host() + ":" + server.port() + server.directory(),
                        "hostKey",
                        server.hostKey());
    }
}

package org.shuyue.rulepack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.shuyue.deadline.Rule;
import org.shuyue.deadline.RuleSource;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.rulepack.PackMapper.VersionRow;
import org.shuyue.rulepack.PackVersion.Published;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * All packs with their versions, and which of them speaks for whom. What any node publishes is seen by all: once in each
 * transaction it is asked whether something was added.
 */
@Service
public class RulePacks implements RuleSource {
    private final PackMapper mapper;
    private final BuiltInPacks builtIn;
    private final PackReader reader;
    private final PackSettings settings;
    private final Agencies agencies;
    /** Versions are never changed, so each is read from the database and parsed once. */
    private final Map<Long, PackVersion> parsed = new ConcurrentHashMap<>();

    private volatile @Nullable Shelf newest;

    RulePacks(PackMapper mapper, BuiltInPacks builtIn, PackReader reader, PackSettings settings, Agencies agencies) {
        this.mapper = mapper;
        this.builtIn = builtIn;
        this.reader = reader;
        this.settings = settings;
        this.agencies = agencies;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Rule> find(String ruleId, LocalDate on, @Nullable AgencyId duty) {
        Shelf shelf = shelf();
        return shelf.find(ruleId, on, front(shelf, on, duty));
    }

    /** The rows of the newest version of every pack: the built-in ones in their order, then those of cities. */
    @Override
    @Transactional(readOnly = true)
    public List<Rule> all() {
        return shelf().newest().stream()
                .flatMap(version -> version.rules().stream())
                .toList();
    }

    /** Every version, by pack, from its first on. */
    @Transactional(readOnly = true)
    public List<PackVersion> versions() {
        return shelf().versions();
    }

    /** The version of each pack that governs clocks started on that day. */
    @Transactional(readOnly = true)
    public List<PackVersion> versionsOn(LocalDate day) {
        Shelf shelf = shelf();
        return shelf.newest().stream()
                .flatMap(version -> shelf.version(version.pack(), day).stream())
                .toList();
    }

    /** A version by its number, or {@link NotFound}. */
    @Transactional(readOnly = true)
    public PackVersion version(String pack, int number) {
        return shelf().versionsOf(pack).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("没有规则包“" + pack + "”的第 " + number + " 版，请从规则包列表中选择"));
    }

    /** The id of the pack that is asked first for an agency on that day; for nobody in particular the default. */
    String packFor(@Nullable AgencyId duty, LocalDate on) {
        return front(shelf(), on, duty);
    }

    public String defaultPack() {
        return settings.defaultPack();
    }

    Shelf shelf() {
        Shelf bound = (Shelf) TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return bound;
        }
        Shelf current = current();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.bindResource(this, current);
            TransactionSynchronizationManager.registerSynchronization(new Unbind());
        }
        return current;
    }

    /** After something was added in the running transaction. */
    void forget() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.unbindResource(this);
            TransactionSynchronizationManager.bindResource(this, current());
        }
    }

    private String front(Shelf shelf, LocalDate on, @Nullable AgencyId duty) {
        if (duty == null) {
            return settings.defaultPack();
        }
        return shelf.choice(PackChoice.Scope.AGENCY, duty.value(), on)
                .or(() -> regionOf(shelf, duty).flatMap(region -> shelf.choice(PackChoice.Scope.REGION, region, on)))
                .orElse(settings.defaultPack());
    }

    private Optional<String> regionOf(Shelf shelf, AgencyId duty) {
        return shelf.hasChoices(PackChoice.Scope.REGION) ? agencies.look(duty).map(Agency::region) : Optional.empty();
    }

    private Shelf current() {
        Shelf.Mark mark = mapper.mark();
        Shelf known = newest;
        if (known != null && known.mark().equals(mark)) {
            return known;
        }
        Shelf read = new Shelf(
                mark,
                builtIn.versions(),
                mapper.versionIds().stream().map(this::parsed).toList(),
                mapper.choices());
        newest = read;
        return read;
    }

    private PackVersion parsed(long id) {
        return parsed.computeIfAbsent(id, this::parse);
    }

    private PackVersion parse(long id) {
        VersionRow row = mapper.version(id);
        PackTable table = reader.read(row.dmn());
        return new PackVersion(
                table,
                row.versionNo(),
                row.jurisdiction(),
                row.validFrom(),
                PackCheck.readable(table),
                row.dmn(),
                new Published(row.uploadedBy(), row.uploadedAt(), row.publishedBy(), row.publishedAt()));
    }

    /** The shelf belongs to its transaction and to no other. */
    private final class Unbind implements TransactionSynchronization {
        private @Nullable Object suspended;

        @Override
        public void suspend() {
            suspended = TransactionSynchronizationManager.unbindResourceIfPossible(RulePacks.this);
        }

        @Override
        public void resume() {
            if (suspended != null) {
                TransactionSynchronizationManager.bindResource(RulePacks.this, suspended);
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(RulePacks.this);
        }
    }
}

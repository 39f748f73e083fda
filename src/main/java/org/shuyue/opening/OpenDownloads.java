package org.shuyue.opening;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.access.Holds;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Datasets;
import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.ResourceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Downloads of open data: whatever is opened to everybody (YC-29a), and datasets opened under a use agreement. */
@Component
public class OpenDownloads {
    private final OpenDownloadMapper mapper;
    private final OpenDataRequests requests;
    private final Resources resources;
    private final Datasets datasets;
    private final Holds holds;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OpenDownloads(
            OpenDownloadMapper mapper,
            OpenDataRequests requests,
            Resources resources,
            Datasets datasets,
            Holds holds,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.requests = requests;
        this.resources = resources;
        this.datasets = datasets;
        this.holds = holds;
        this.clock = clock;
        this.events = events;
    }

    /** How often the resource was downloaded. */
    @Transactional(readOnly = true)
    public long count(ResourceId resource) {
        return mapper.count(resource);
    }

    /** Records the download and says what it holds; {@link InputRefused} while nothing may be had. */
    @Transactional
    public OpenDataset unconditional(ResourceId id, Person by) {
        Resource resource = resources
                .look(id)
                .filter(found -> found.openingType() != OpeningType.NOT_OPEN)
                .orElseThrow(() -> new NotFound("没有编码为“" + id + "”的开放数据，请从开放数据目录中选择"));
        if (resource.openingType() != OpeningType.UNCONDITIONAL) {
            throw new InputRefused("resource", "“" + resource.name() + "”有条件开放，请提出申请");
        }
        return recorded(resource, OpenItemsPolicy.unconditional(resource), null, by);
    }

    /** The same for a dataset that the person's signed agreement opens, within its period. */
    @Transactional
    public OpenDataset agreed(CaseNumber number, Person by) {
        OpenDataRequest request = requests.find(number)
                .filter(found -> opens(found, by))
                .orElseThrow(() -> new NotFound("本办件没有开通数据集下载，或者不在使用期限内"));
        Resource resource = resources
                .look(request.resource())
                .filter(found -> found.openingType() == OpeningType.CONDITIONAL)
                .orElseThrow(() -> new NotFound("“" + request.resourceName() + "”已不再开放"));
        List<DataItem> items = OpenItemsPolicy.conditional(resource).stream()
                .filter(item -> request.grantedItems().contains(item.name()))
                .toList();
        return recorded(resource, items, number, by);
    }

    /** Whether the case has a dataset for the person to fetch today. */
    @Transactional(readOnly = true)
    public boolean mayDownload(CaseNumber number, Person person) {
        return requests.find(number).filter(found -> opens(found, person)).isPresent();
    }

    /** Why nothing can be had at present, in Chinese: data that is held, or none at all. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(Resource resource) {
        if (holds.of(resource.id()).isPresent()) {
            return Optional.of("“" + resource.name() + "”已暂停提供，恢复后方可下载");
        }
        return datasets.has(resource.id()) ? Optional.empty() : Optional.of("“" + resource.name() + "”暂无在线数据，请联系提供部门");
    }

    private boolean opens(OpenDataRequest request, Person person) {
        return request.applicant().equals(person.id()) && request.opensDatasetOn(Application.today(clock));
    }

    private OpenDataset recorded(Resource resource, List<DataItem> items, @Nullable CaseNumber number, Person by) {
        obstacle(resource).ifPresent(why -> {
            throw new InputRefused("resource", why);
        });
        if (items.isEmpty()) {
            throw new InputRefused("resource", "“" + resource.name() + "”的信息项均不能向社会开放，没有可以下载的内容");
        }
        OpenDataset dataset = new OpenDataset(resource.id(), resource.name(), items, datasets.count(resource.id()));
        mapper.insert(resource.id(), by.id(), number, clock.instant(), dataset.rows());
        events.publishEvent(new OpenDataDownloaded(dataset, number, Actor.of(by.id(), by.name())));
        return dataset;
    }
}

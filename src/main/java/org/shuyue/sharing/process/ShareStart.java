package org.shuyue.sharing.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.sharing.ShareRoute;
import org.shuyue.sharing.SharingRoute;
import org.shuyue.workflow.Option;
import org.shuyue.workflow.StartOffer;

/** Begun from the page of a resource, whose items the form offers. */
class ShareStart implements StartOffer {
    private final ShareRoute route;
    private final SharingRoute routes;
    private final Resources resources;
    private final Jurisdiction jurisdiction;

    ShareStart(ShareRoute route, SharingRoute routes, Resources resources, Jurisdiction jurisdiction) {
        this.route = route;
        this.routes = routes;
        this.resources = resources;
        this.jurisdiction = jurisdiction;
    }

    @Override
    public String processId() {
        return route.processId();
    }

    @Override
    public boolean openTo(Person person) {
        return person.has(Role.REQUESTER)
                && (route != ShareRoute.COUNTY_CONDITIONAL || jurisdiction.isOfCounty(person));
    }

    @Override
    public String purpose() {
        return switch (route) {
            case UNCONDITIONAL -> "订阅无条件共享的数据资源，由运行管理机构直接开通；请先在数据目录中找到资源，再从资源页面进入";
            case CONDITIONAL -> "向提供部门申请有条件共享的数据资源；请先在数据目录中找到资源，再从资源页面提出申请";
            case COUNTY_CONDITIONAL -> "县级部门申请市级有条件共享的数据资源，经县级公共数据主管部门提交；请先在数据目录中找到资源，再从资源页面提出申请";
        };
    }

    @Override
    public Map<String, Object> known(Map<String, String> given, Person person) {
        String code = given.getOrDefault("resource", "");
        if (code.isBlank()) {
            throw new InputRefused("resource", "请先在“数据目录”中找到需要的资源，再从资源页面提出申请");
        }
        Resource resource =
                resources.byCode(code).orElseThrow(() -> new NotFound("目录中没有编码为“" + code + "”的资源，请从资源目录进入申请"));
        StartFormPolicy.onItsRoute(route, routes, resource, person);
        return known(resource);
    }

    /** A subscription is for all items, as long as nobody takes some away. */
    private Map<String, Object> known(Resource resource) {
        List<Option> offered = resource.sharedItems().stream()
                .map(item -> new Option(item.label(), item.name()))
                .toList();
        Map<String, Object> known = new HashMap<>();
        known.put("resource", resource.id().value());
        known.put("offeredItems", offered);
        known.put("resourceName", resource.name());
        if (!resource.sharingConditions().isBlank()) {
            known.put("sharingConditions", resource.sharingConditions());
        }
        if (route == ShareRoute.UNCONDITIONAL) {
            known.put(
                    "requestedItems",
                    resource.sharedItems().stream().map(DataItem::name).toList());
        }
        return known;
    }
}

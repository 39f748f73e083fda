package org.shuyue.portal;

import java.util.List;
import org.shuyue.party.Agencies;
import org.shuyue.simulation.Offers;

/** What the select boxes of the form offer. */
public record WhatIfForm(
        List<Choice> drafts, List<Choice> regions, List<Choice> packs, List<Choice> rules, List<Choice> staff) {

    static WhatIfForm of(Offers offers, Agencies agencies) {
        AgencyNames names = new AgencyNames(agencies);
        return new WhatIfForm(
                drafts(offers.drafts()),
                offers.regions().stream()
                        .map(region -> new Choice(region, region))
                        .toList(),
                drafts(offers.packs()),
                offers.rules().stream()
                        .map(rule -> new Choice(
                                rule.id(), rule.clause() + "，" + rule.period().shown() + "（" + rule.id() + "）"))
                        .toList(),
                offers.staff().stream()
                        .map(person ->
                                new Choice(person.id().value(), person.name() + "（" + names.of(person.agency()) + "）"))
                        .toList());
    }

    private static List<Choice> drafts(List<Offers.Choice> drafts) {
        return drafts.stream()
                .map(draft -> new Choice(String.valueOf(draft.id()), draft.label()))
                .toList();
    }
}

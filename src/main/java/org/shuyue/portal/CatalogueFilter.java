package org.shuyue.portal;

import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.ResourceQuery;
import org.shuyue.catalogue.SharingType;
import org.shuyue.shared.AgencyId;

/** The filters of the catalogue page as they stand in its address. */
public record CatalogueFilter(String word, String agency, String sharing, String opening, String item) {
    private static final int SIZE = 20;

    public CatalogueFilter {
        word = Typed.text(word).strip();
        agency = Typed.text(agency).strip();
        sharing = Typed.text(sharing).strip();
        opening = Typed.text(opening).strip();
        item = Typed.text(item).strip();
    }

    ResourceQuery query(int page) {
        return new ResourceQuery(
                Typed.word(word),
                Typed.idOrNone(agency, AgencyId::new, "agency", "提供部门"),
                Typed.choice(SharingType.class, sharing),
                Typed.choice(OpeningType.class, opening),
                Typed.word(item),
                Typed.page(page),
                SIZE);
    }

    Link link(String path) {
        return Link.to(path)
                .with("word", word)
                .with("agency", agency)
                .with("sharing", sharing)
                .with("opening", opening)
                .with("item", item);
    }
}

package org.shuyue.maintenance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.shuyue.Application;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.ItemType;
import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.RegionLevel;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Sensitivity;
import org.shuyue.catalogue.SharingType;
import org.shuyue.catalogue.UpdateFrequency;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ResourceId;

/** Entries of the catalogue that no other test looks at. */
public final class InventedEntry {
    public static final String BASIS = "《突发事件应对法》第三十八条";

    private InventedEntry() {}

    public static Resource of(
            String code, String provider, SharingType sharing, OpeningType opening, LocalDate published) {
        return new Resource(
                new ResourceId(code),
                "应急物资储备点" + code,
                "应急物资储备点的位置和储备情况",
                new AgencyId(provider),
                null,
                null,
                sharing,
                sharing == SharingType.CONDITIONAL ? "限参与应急处置的单位使用" : "",
                sharing == SharingType.UNCONDITIONAL ? "" : BASIS,
                opening,
                opening == OpeningType.CONDITIONAL ? "限科研机构用于研究" : "",
                opening == OpeningType.UNCONDITIONAL ? "" : BASIS,
                UpdateFrequency.MONTHLY,
                "库表",
                RegionLevel.CITY,
                "云川市",
                "应急管理",
                "应急物资管理系统" + code,
                published.atTime(LocalTime.NOON).atZone(Application.ZONE).toInstant(),
                List.of(
                        new DataItem("depot", "储备点", ItemType.TEXT, 100, "", Sensitivity.ORDINARY, true),
                        new DataItem("stock", "储备数量", ItemType.INTEGER, 0, "", Sensitivity.ORDINARY, true)));
    }
}

package org.shuyue.opening;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** Somebody downloads open data (YC-29a), or what a use agreement opened. */
record OpenDataDownloaded(OpenDataset dataset, @Nullable CaseNumber caseNumber, Actor actor) implements AuditableEvent {
    @Override
    public String kind() {
        return "open-data.downloaded";
    }

    @Override
    public String sentence() {
        return "下载开放数据“" + dataset.name() + "”，" + dataset.rows() + " 行";
    }

    @Override
    public String subject() {
        return dataset.resource().value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("rows", String.valueOf(dataset.rows()));
    }
}

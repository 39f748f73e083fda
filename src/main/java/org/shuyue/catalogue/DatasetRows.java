package org.shuyue.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuyue.shared.ResourceId;
import org.springframework.stereotype.Component;

/** The stored rows of datasets. */
@Component
class DatasetRows {
    private static final int BATCH = 500;
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final DatasetMapper mapper;
    private final ObjectMapper json;

    DatasetRows(DatasetMapper mapper, ObjectMapper json) {
        this.mapper = mapper;
        this.json = json;
    }

    List<Map<String, String>> page(ResourceId resource, List<String> itemNames, long after, int limit) {
        return mapper.cells(resource, after, limit).stream()
                .map(cells -> chosen(read(cells), itemNames))
                .toList();
    }

    /** Writes rows after one another in batches; the last batch goes with {@link Writing#finish}. */
    Writing write(ResourceId resource) {
        return new Writing(resource);
    }

    private static Map<String, String> chosen(Map<String, String> cells, List<String> itemNames) {
        Map<String, String> chosen = new LinkedHashMap<>();
        itemNames.forEach(name -> chosen.put(name, cells.getOrDefault(name, "")));
        return chosen;
    }

    private Map<String, String> read(String cells) {
        try {
            return json.readValue(cells, CELLS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(Map<String, String> cells) {
        try {
            return json.writeValueAsString(cells);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows on their way into the table. */
    final class Writing {
        private final ResourceId resource;
        private final List<DatasetRow> batch = new ArrayList<>();
        private long written;

        private Writing(ResourceId resource) {
            this.resource = resource;
        }

        void row(Map<String, String> cells) {
            batch.add(new DatasetRow(++written, text(cells)));
            if (batch.size() == BATCH) {
                flush();
            }
        }

        /** How many rows there are now. */
        long finish() {
            flush();
            return written;
        }

        private void flush() {
            if (!batch.isEmpty()) {
                mapper.insertRows(resource, batch);
                batch.clear();
            }
        }
    }
}

package org.shuyue.signing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Where a label such as 甲方（盖章） stands in the text of a document; the last of several counts.
 *
 * @param page from 0
 * @param right where the label ends, in points from the left
 * @param middle of its line, in points from the bottom
 */
record LabelPlace(int page, float right, float middle) {

    static Optional<LabelPlace> find(PDDocument document, String label) throws IOException {
        for (int page = document.getNumberOfPages() - 1; page >= 0; page--) {
            Search search = new Search(label);
            search.setStartPage(page + 1);
            search.setEndPage(page + 1);
            search.getText(document);
            TextPosition last = search.lastOfLabel();
            if (last != null) {
                float height = document.getPage(page).getCropBox().getHeight();
                return Optional.of(new LabelPlace(
                        page,
                        last.getXDirAdj() + last.getWidthDirAdj(),
                        height - last.getYDirAdj() + last.getHeightDir() / 2));
            }
        }
        return Optional.empty();
    }

    /** Characters one by one, without spaces: how a line is cut into pieces does not matter. */
    private static final class Search extends PDFTextStripper {
        private final String label;
        private final StringBuilder text = new StringBuilder();
        private final List<TextPosition> positions = new ArrayList<>();

        Search(String label) {
            this.label = label;
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            String shown = position.getUnicode();
            if (shown == null || shown.isBlank()) {
                return;
            }
            text.append(shown);
            for (int i = 0; i < shown.length(); i++) {
                positions.add(position);
            }
        }

        @Nullable
        TextPosition lastOfLabel() {
            int start = text.lastIndexOf(label);
            return start < 0 ? null : positions.get(start + label.length() - 1);
        }
    }
}

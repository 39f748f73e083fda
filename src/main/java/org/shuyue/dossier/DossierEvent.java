package org.shuyue.dossier;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.Shortened;

/** Something was added to the papers of a case, or no longer counts. */
sealed interface DossierEvent extends AuditableEvent {
    /** A quotation in the history. */
    int QUOTED = 60;

    /** A file was attached. */
    record FileAttached(Attachment file, Actor actor) implements DossierEvent {
        @Override
        public String kind() {
            return "dossier.file-attached";
        }

        @Override
        public String sentence() {
            return "添加材料“" + file.fileName() + "”（" + file.shownSize() + "）";
        }

        @Override
        public CaseNumber caseNumber() {
            return file.caseNumber();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("sha256", file.sha256(), "note", file.note());
        }
    }

    /** A file was taken out; its content is kept. */
    record FileRemoved(Attachment file, String reason, Actor actor) implements DossierEvent {
        @Override
        public String kind() {
            return "dossier.file-removed";
        }

        @Override
        public String sentence() {
            return "作废材料“" + file.fileName() + "”：" + reason;
        }

        @Override
        public CaseNumber caseNumber() {
            return file.caseNumber();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("sha256", file.sha256());
        }
    }

    /** Somebody wrote a remark; what it says stands in the history only where everybody may read it. */
    record RemarkWritten(Remark remark, Actor actor) implements DossierEvent {
        @Override
        public String kind() {
            return "dossier.remark-written";
        }

        @Override
        public String sentence() {
            return remark.internal() ? "留下内部意见" : "留言：" + Shortened.to(QUOTED, remark.text());
        }

        @Override
        public CaseNumber caseNumber() {
            return remark.caseNumber();
        }
    }

    /** Two cases were found to belong together. */
    record CasesRelated(CaseNumber caseNumber, CaseNumber other, String reason, Actor actor) implements DossierEvent {
        @Override
        public String kind() {
            return "dossier.cases-related";
        }

        @Override
        public String sentence() {
            return "关联办件 " + other + "：" + reason;
        }

        @Override
        public String subject() {
            return other.value();
        }
    }
}

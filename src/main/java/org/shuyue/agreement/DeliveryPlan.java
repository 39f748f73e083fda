package org.shuyue.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shuyue.shared.PersonId;

/**
 * How data is delivered under an agreement (SP-03a, SP-03b).
 *
 * @param administrators the one or two data administrators whom the receiver has named (SP-04a)
 */
public record DeliveryPlan(Frequency frequency, Format format, Channel channel, List<PersonId> administrators) {
    private static final int MOST_ADMINISTRATORS = 2;

    public DeliveryPlan {
        administrators = List.copyOf(administrators);
        if (administrators.isEmpty() || administrators.size() > MOST_ADMINISTRATORS) {
            throw new IllegalArgumentException("The receiver names one or two data administrators (SP-04a)");
        }
    }

    /** How often. */
    public enum Frequency {
        MONTHLY("每月", "periodic-delivery.deliver");

        private final String label;
        private final String rule;

        Frequency(String label, String rule) {
            this.label = label;
            this.rule = rule;
        }

        public String label() {
            return label;
        }

        /** The rule that says until when. */
        public String rule() {
            return rule;
        }
    }

    /** As what file. */
    public enum Format {
        CSV("CSV"),
        XLSX("Excel（XLSX）");

        private final String label;

        Format(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        static Optional<Format> byCode(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(code))
                    .findFirst();
        }
    }

    /** By what way; the file is encrypted on each of them. */
    public enum Channel {
        SFTP("SFTP 推送"),
        PLATFORM("平台页面下载");

        private final String label;

        Channel(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        static Optional<Channel> byCode(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(code))
                    .findFirst();
        }
    }

    /** The rule of its clock. */
    public String rule() {
        return frequency.rule();
    }
}

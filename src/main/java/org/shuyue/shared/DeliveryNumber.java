package org.shuyue.shared;

/** A delivery (交付) of data: the number of its case and which of that case's deliveries it is. */
public record DeliveryNumber(String value) implements Id {
    public DeliveryNumber {
        Id.check(value);
    }

    public static DeliveryNumber of(CaseNumber number, int round) {
        return new DeliveryNumber(number + "-" + round);
    }

    @Override
    public String toString() {
        return value;
    }
}

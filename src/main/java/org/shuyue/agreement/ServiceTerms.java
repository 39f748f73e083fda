package org.shuyue.agreement;

/**
 * The blanks of the platform sharing agreement about fees and support (EG-06, EG-07).
 *
 * @param feeStandard by which actual use is charged; empty where nothing is
 * @param paymentDays working days after the invoice; 0 where nothing is charged
 * @param supportHours of support a day, holidays excluded
 * @param responseHours within which a fault is answered
 * @param solutionHours within which a solution is proposed
 */
public record ServiceTerms(
        String feeStandard, int paymentDays, int supportHours, int responseHours, int solutionHours) {}

package org.shuyue.party;

import java.util.Locale;

/** A citizen or company that registers; the texts as they were typed. */
public record NewApplicant(
        String login, String password, String again, String kind, String name, String identityNumber, String phone) {

    /** Without blanks, in capital letters. */
    String number() {
        return identityNumber.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Neither the password nor the number: they must not get into a log. */
    @Override
    public String toString() {
        return "NewApplicant[" + login + "]";
    }
}

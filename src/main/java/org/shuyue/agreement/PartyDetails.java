package org.shuyue.agreement;

/** How a party is named in the text beside its name; each may be empty, as in the sources' blanks. */
public record PartyDetails(String creditCode, String address, String contact) {
    public static final PartyDetails NONE = new PartyDetails("", "", "");
}

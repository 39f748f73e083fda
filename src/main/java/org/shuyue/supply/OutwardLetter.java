package org.shuyue.supply;

import java.time.LocalDate;

/** A letter (协调函) to whoever has the data, or to the authority over it. */
public record OutwardLetter(LocalDate sentOn, String addressee, String letterNumber, String contents) {}

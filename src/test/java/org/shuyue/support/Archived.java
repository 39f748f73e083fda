package org.shuyue.support;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF objects to in a file that should be PDF/A-2a and PDF/UA-1. */
public final class Archived {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Archived() {}

    public static List<String> objections(byte[] pdf) {
        List<String> objections = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                        .map(assertion -> flavour.getId() + " "
                                + assertion.getRuleId().getClause() + ": " + assertion.getMessage() + " at "
                                + assertion.getLocation().getContext())
                        .distinct()
                        .forEach(objections::add);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return objections;
    }
}

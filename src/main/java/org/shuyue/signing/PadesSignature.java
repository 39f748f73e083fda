package org.shuyue.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.shuyue.Application;
import org.shuyue.shared.InputRefused;

/**
 * A PAdES signature with a visible mark beside a label, written behind the document as it stands (incremental update):
 * what was signed before stays byte for byte. The mark has an alternate text and a place in the structure, as PDF/UA
 * wants.
 *
 * @param label beside which the mark stands
 * @param width of the mark in millimetres
 * @param height of the mark in millimetres
 * @param alternate what the mark shows, for those who cannot see it
 * @param reason kept in the signature: the number of the paper and the label
 */
record PadesSignature(
        String label, float width, float height, String alternate, String signer, String reason, Instant at) {
    static final COSName SUB_FILTER = COSName.getPDFName("ETSI.CAdES.detached");

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
    /** From the label to the mark, in millimetres: over the border of the label's cell into the free one. */
    private static final float GAP = 17;
    /** So much of the mark stands above the middle of the label's line, in millimetres; labels stand at the top. */
    private static final float ABOVE = 3.5f;
    /** For a chain of three certificates ample. */
    private static final int ROOM = 16_384;

    private static final COSName TABS = COSName.getPDFName("Tabs");
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final COSName OBJ = COSName.getPDFName("Obj");
    private static final COSName FORM = COSName.getPDFName("Form");
    private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");
    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
    private static final COSName PARENT_TREE_NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

    /**
     * The document and behind it the signature; {@link InputRefused} on {@code label} when it is nowhere to be found.
     *
     * @param mark a picture, PNG
     */
    byte[] on(byte[] pdf, byte[] mark, SigningKey key) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            LabelPlace place = LabelPlace.find(document, label)
                    .orElseThrow(() -> new InputRefused("label", "文件中没有“" + label + "”，不能在此签署，请核对签署位置"));
            PDSignature signature = signature();
            try (SignatureOptions options = new SignatureOptions()) {
                options.setPreferredSignatureSize(ROOM);
                options.setPage(place.page());
                document.addSignature(signature, options);
                draw(document, field(document, signature), mark, place);
                ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 2 * ROOM + mark.length);
                ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
                signing.setSignature(cms(signing.getContent(), key));
                return out.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The paper could not be signed", e);
        }
    }

    private PDSignature signature() {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(SUB_FILTER);
        signature.setName(signer);
        signature.setReason(reason);
        signature.setSignDate(calendar(at));
        return signature;
    }

    private static Calendar calendar(Instant at) {
        return GregorianCalendar.from(ZonedDateTime.ofInstant(at, Application.ZONE));
    }

    private static PDSignatureField field(PDDocument document, PDSignature signature) throws IOException {
        return document.getSignatureFields().stream()
                .filter(field ->
                        field.getSignature() != null && field.getSignature().getCOSObject() == signature.getCOSObject())
                .findFirst()
                .orElseThrow();
    }

    private void draw(PDDocument document, PDSignatureField field, byte[] mark, LabelPlace place) throws IOException {
        PDPage page = document.getPage(place.page());
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setLocked(true);
        widget.setRectangle(rectangle(page, place));
        widget.setAppearance(appearance(document, mark));
        field.setAlternateFieldName(alternate);
        widget.getCOSObject().setString(COSName.CONTENTS, alternate);
        if (!page.getAnnotations().stream().anyMatch(one -> one.getCOSObject() == widget.getCOSObject())) {
            List<org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation> all =
                    new ArrayList<>(page.getAnnotations());
            all.add(widget);
            page.setAnnotations(all);
        }
        page.getCOSObject().setItem(TABS, COSName.S);
        page.getCOSObject().setNeedToBeUpdated(true);
        widget.getCOSObject().setNeedToBeUpdated(true);
        join(document, page, widget);
    }

    /** Right of the label, hanging from its line, always on the page. */
    private PDRectangle rectangle(PDPage page, LabelPlace place) {
        PDRectangle paper = page.getCropBox();
        float wide = width * POINTS_PER_MILLIMETRE;
        float high = height * POINTS_PER_MILLIMETRE;
        float left = Math.min(place.right() + GAP * POINTS_PER_MILLIMETRE, paper.getWidth() - wide);
        float bottom = Math.max(0, Math.min(place.middle() + ABOVE * POINTS_PER_MILLIMETRE, paper.getHeight()) - high);
        return new PDRectangle(paper.getLowerLeftX() + left, paper.getLowerLeftY() + bottom, wide, high);
    }

    private PDAppearanceDictionary appearance(PDDocument document, byte[] mark) throws IOException {
        float wide = width * POINTS_PER_MILLIMETRE;
        float high = height * POINTS_PER_MILLIMETRE;
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setResources(new PDResources());
        stream.setBBox(new PDRectangle(wide, high));
        PDImageXObject picture = PDImageXObject.createFromByteArray(document, mark, "seal");
        try (PDPageContentStream pen = new PDPageContentStream(document, stream)) {
            pen.drawImage(picture, 0, 0, wide, high);
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.getCOSObject().setDirect(true);
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    /** The widget's place in the structure: a form element at the end of the document's own. */
    private void join(PDDocument document, PDPage page, PDAnnotationWidget widget) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root == null) {
            return;
        }
        COSDictionary parent = top(root);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, OBJR);
        reference.setItem(OBJ, widget.getCOSObject());
        reference.setItem(COSName.PG, page.getCOSObject());
        reference.setDirect(true);
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.S, FORM);
        element.setItem(COSName.P, parent);
        element.setItem(COSName.PG, page.getCOSObject());
        element.setString(COSName.ALT, alternate);
        element.setItem(COSName.K, reference);
        element.setNeedToBeUpdated(true);
        append(parent, element);
        int number = nextKey(root);
        widget.getCOSObject().setInt(STRUCT_PARENT, number);
        enter(root, number, element);
        root.setInt(PARENT_TREE_NEXT_KEY, number + 1);
        root.setNeedToBeUpdated(true);
    }

    /** The element of the whole document, or the root where there is none. */
    private static COSDictionary top(COSDictionary root) {
        COSBase kids = root.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several && several.size() == 1) {
            kids = several.getObject(0);
        }
        return kids instanceof COSDictionary one && one.containsKey(COSName.S) ? one : root;
    }

    private static void append(COSDictionary parent, COSDictionary element) {
        COSBase kids = parent.getDictionaryObject(COSName.K);
        COSArray all = new COSArray();
        if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                all.add(several.get(i));
            }
        } else if (parent.getItem(COSName.K) != null) {
            all.add(parent.getItem(COSName.K));
        }
        all.add(element);
        all.setDirect(true);
        parent.setItem(COSName.K, all);
        parent.setNeedToBeUpdated(true);
    }

    private static int nextKey(COSDictionary root) {
        int stated = root.getInt(PARENT_TREE_NEXT_KEY, -1);
        return Math.max(stated, highest(root.getCOSDictionary(PARENT_TREE)) + 1);
    }

    private static int highest(COSDictionary node) {
        int highest = -1;
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i < numbers.size(); i += 2) {
            highest = Math.max(highest, numbers.getInt(i));
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            highest = Math.max(highest, highest((COSDictionary) kids.getObject(i)));
        }
        return highest;
    }

    /** Into the last leaf, for the number is the highest; the limits of the nodes above follow. */
    private static void enter(COSDictionary root, int number, COSDictionary element) {
        COSDictionary node = root.getCOSDictionary(PARENT_TREE);
        COSArray kids = node.getCOSArray(COSName.KIDS);
        while (kids != null && kids.size() > 0) {
            node = (COSDictionary) kids.getObject(kids.size() - 1);
            raise(node, number);
            kids = node.getCOSArray(COSName.KIDS);
        }
        COSArray all = new COSArray();
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i < numbers.size(); i++) {
            all.add(numbers.get(i));
        }
        all.add(COSInteger.get(number));
        all.add(element);
        all.setDirect(true);
        node.setItem(COSName.NUMS, all);
        node.setNeedToBeUpdated(true);
    }

    private static void raise(COSDictionary node, int number) {
        COSArray limits = node.getCOSArray(COSName.LIMITS);
        if (limits != null) {
            COSArray wider = new COSArray();
            wider.add(limits.get(0));
            wider.add(COSInteger.get(number));
            wider.setDirect(true);
            node.setItem(COSName.LIMITS, wider);
            node.setNeedToBeUpdated(true);
        }
    }

    private static byte[] cms(InputStream content, SigningKey key) throws IOException {
        try (content) {
            return CmsSignature.of(content.readAllBytes(), key, attributes(key));
        }
    }

    /** Those of PAdES: the certificate is signed, too, and the time stands in the PDF instead of here. */
    private static CMSAttributeTableGenerator attributes(SigningKey key) {
        CMSAttributeTableGenerator usual = new DefaultSignedAttributeTableGenerator();
        return (@SuppressWarnings("rawtypes")
                Map parameters) -> {
            AttributeTable table = usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
            ASN1EncodableVector all = table.toASN1EncodableVector();
            all.add(new Attribute(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest(key))))));
            return new AttributeTable(all);
        };
    }

    private static byte[] digest(SigningKey key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.certificate().getEncoded());
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

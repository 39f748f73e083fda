package org.shuyue.signing;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A CMS signature that stands beside what it signs (detached), in DER. */
final class CmsSignature {
    private CmsSignature() {}

    /** With the time at which it was made, for files of any kind. */
    static byte[] of(byte[] content, SigningKey key, Instant at) {
        ASN1EncodableVector time = new ASN1EncodableVector();
        time.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
        return of(content, key, new DefaultSignedAttributeTableGenerator(new AttributeTable(time)));
    }

    static byte[] of(byte[] content, SigningKey key, CMSAttributeTableGenerator attributes) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(attributes)
                            .build(new JcaContentSignerBuilder(algorithm(key)).build(key.key()), key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (IOException | CMSException | OperatorCreationException | CertificateEncodingException e) {
            throw new IllegalStateException("The signature cannot be made", e);
        }
    }

    private static String algorithm(SigningKey key) {
        return key.key().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    }
}

package org.shuyue.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.util.Map;

/** An address as a picture for telephones. */
final class QrCode {
    /** Pixels of one module at least; in print they are scaled. */
    private static final int SIZE = 132;

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);

    private QrCode() {}

    /** A {@code data:} address of a PNG. */
    static String of(String address) {
        try {
            BitMatrix matrix = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, SIZE, SIZE, HINTS);
            BufferedImage image =
                    new BufferedImage(matrix.getWidth(), matrix.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            WritableRaster bits = image.getRaster(); // a pixel's colour would be looked up in a palette of two
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    bits.setSample(x, y, 0, matrix.get(x, y) ? 0 : 1);
                }
            }
            return Picture.of(image);
        } catch (WriterException e) {
            throw new IllegalArgumentException("The address does not fit into a code: " + address, e);
        }
    }
}

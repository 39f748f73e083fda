package org.shuyue.signing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A paper of two pages with room for two seals, as PDF/A-2a and PDF/UA, as the room of documents makes them. */
final class SamplePaper {
    private static final String TEXT = """
            <html lang="zh-CN"><head><title>测试协议</title>
            <meta name="description" content="测试协议"/>
            <style>body { font-family: 'Noto Sans SC' } .new { page-break-before: always }
            td { height: 42mm; width: 80mm; vertical-align: middle }</style></head>
            <body><h1>数据使用协议</h1><p>甲方提供数据，乙方按约定的用途使用。</p>
            <div class="new"><h2>签署</h2>
            <table><tr><td>甲方（盖章）</td><td>乙方（盖章）</td></tr></table></div></body></html>
            """;

    private SamplePaper() {}

    static byte[] pdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(
                () -> SamplePaper.class.getResourceAsStream("/fonts/NotoSansSC-Regular.ttf"),
                "Noto Sans SC",
                400,
                FontStyle.NORMAL,
                true);
        builder.useFont(
                () -> SamplePaper.class.getResourceAsStream("/fonts/NotoSansSC-Bold.ttf"),
                "Noto Sans SC",
                700,
                FontStyle.NORMAL,
                true);
        builder.withHtmlContent(TEXT, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

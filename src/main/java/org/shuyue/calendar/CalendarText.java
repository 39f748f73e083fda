package org.shuyue.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.shuyue.shared.InputRefused;

/** The text of a file of days; {@link InputRefused} on the field {@code file} when it is none. */
final class CalendarText {
    private static final int MOST_BYTES = 2_000_000;

    private CalendarText() {}

    static String of(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new InputRefused("file", "文件过大，工作日历文件不应超过2MB，请核对是否选错了文件");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InputRefused("file", "文件不是UTF-8编码，请另存为UTF-8编码后再上传");
        } catch (IOException e) {
            throw new InputRefused("file", "文件没有完整地传上来，请重新上传");
        }
    }
}

package org.shuyue.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.shared.InputRefused;

/** Seals drawn from names, and pictures that agencies bring. */
class SealPictureTest {
    @ParameterizedTest
    @CsvSource({"局", "云川市数据局", "云川市人力资源和社会保障局数据管理服务中心信息科"})
    void anyNameGoesAround(String name) throws IOException {
        BufferedImage seal = read(SealPicture.drawn(name));
        assertThat(seal.getWidth()).isEqualTo(480);
        assertThat(alpha(seal, 240, 248)).as("the star").isEqualTo(255);
        assertThat(alpha(seal, 0, 0)).as("the ground").isZero();
    }

    @Test
    void aPersonsNameIsWrittenOut() throws IOException {
        assertThat(read(SealPicture.signature("张㛃𬭚")).getHeight()).isEqualTo(240);
    }

    @Test
    void aPictureOfAnAgencyIsWrittenAnew() throws IOException {
        BufferedImage checked = read(SealPicture.checked(picture(600, 580, "png")));
        assertThat(checked.getWidth()).isEqualTo(480);
        assertThat(read(SealPicture.checked(picture(300, 300, "jpg"))).getHeight())
                .isEqualTo(480);
    }

    @Test
    void whatIsNoFitPictureIsRefused() throws IOException {
        refused(picture(100, 100, "png"), "200 至 2000");
        refused(picture(2400, 2400, "png"), "200 至 2000");
        refused(picture(900, 400, "png"), "接近正方形");
        refused(picture(300, 300, "gif"), "PNG 或者 JPEG");
        refused("seal".getBytes(java.nio.charset.StandardCharsets.US_ASCII), "PNG 或者 JPEG");
        refused(new byte[(1 << 20) + 1], "1 MB");
        byte[] torn = java.util.Arrays.copyOf(picture(300, 300, "png"), 60);
        refused(torn, "已损坏");
    }

    private static void refused(byte[] picture, String because) {
        assertThatThrownBy(() -> SealPicture.checked(picture))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(because);
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int alpha(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) >>> 24;
    }
}

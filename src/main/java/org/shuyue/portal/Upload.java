package org.shuyue.portal;

import java.io.IOException;
import java.io.InputStream;
import org.shuyue.shared.InputRefused;
import org.springframework.web.multipart.MultipartFile;

/** A file that somebody sent with a form. */
final class Upload {
    private Upload() {}

    static InputStream open(MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            throw new InputRefused("file", "请选择要上传的文件，文件不能是空的");
        }
        return file.getInputStream();
    }

    /** Without the folders that some browsers send along. */
    static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}

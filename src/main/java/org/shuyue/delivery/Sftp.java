package org.shuyue.delivery;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchChangedHostKeyException;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.JSchUnknownHostKeyException;
import com.jcraft.jsch.Session;
import com.jcraft.jsch.SftpATTRS;
import com.jcraft.jsch.SftpException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Files to and from a partner's SFTP server: only to the host whose key is registered, under a temporary name first,
 * read back after. Every step may be repeated; what lies there already, byte for byte, is not sent again.
 */
@Component
class Sftp {
    private final DeliverySettings settings;

    Sftp(DeliverySettings settings) {
        this.settings = settings;
    }

    /** A file of the server's drop directory. */
    record Remote(String name, long size) {}

    void test(Partner.Server server, String key) {
        on(server, key, sftp -> sftp.stat(directory(server.directory())));
    }

    /** {@link SftpFailure} unless the whole file lies under that name when this returns. */
    void put(Partner.Server server, String key, Path file, String name, String sha256) {
        on(server, key, sftp -> {
            sftp.cd(directory(server.directory()));
            long size = size(file);
            if (!lies(sftp, name, size, sha256)) {
                upload(sftp, file, name, size);
                if (!lies(sftp, name, size, sha256)) {
                    throw new SftpFailure("对方服务器接收后文件丢失或内容不符：" + name + "，将重新发送；多次出现时请联系对方管理员");
                }
            }
            return true;
        });
    }

    List<Remote> list(Partner.Server server, String key, Predicate<String> wanted) {
        return on(
                server,
                key,
                sftp -> sftp.ls(directory(server.drop())).stream()
                        .filter(entry -> entry.getAttrs().isReg() && wanted.test(entry.getFilename()))
                        .map(entry ->
                                new Remote(entry.getFilename(), entry.getAttrs().getSize()))
                        .toList());
    }

    /** Fetches a file of the drop directory; no more than so many bytes of it. */
    void fetch(Partner.Server server, String key, Remote remote, Path target) {
        on(server, key, sftp -> {
            try (InputStream in = sftp.get(directory(server.drop()) + "/" + remote.name())) {
                long copied = Files.copy(
                        new Bounded(in, settings.maxFile().toBytes()), target, StandardCopyOption.REPLACE_EXISTING);
                if (copied != remote.size()) {
                    throw new SftpFailure("来件 " + remote.name() + " 只取到一部分，将重新收取");
                }
                return true;
            }
        });
    }

    void remove(Partner.Server server, String key, Remote remote) {
        on(server, key, sftp -> {
            sftp.rm(directory(server.drop()) + "/" + remote.name());
            return true;
        });
    }

    /** What lies under the temporary name already is gone on with; the check afterwards tells whether that was right. */
    private static void upload(ChannelSftp sftp, Path file, String name, long size) throws SftpException {
        String draft = "." + name + ".part";
        long there = length(sftp, draft);
        if (there > size) {
            sftp.rm(draft);
        }
        sftp.put(file.toString(), draft, there > 0 && there <= size ? ChannelSftp.RESUME : ChannelSftp.OVERWRITE);
        if (length(sftp, draft) != size) {
            discard(sftp, draft);
            throw new SftpFailure("上传后文件大小不符：" + name + "，将重新发送");
        }
        discard(sftp, name);
        sftp.rename(draft, name);
    }

    /** A file that lies there and differs is removed, so that the next attempt begins anew. */
    private static boolean lies(ChannelSftp sftp, String name, long size, String sha256)
            throws SftpException, IOException {
        long there = length(sftp, name);
        if (there < 0) {
            return false;
        }
        if (there == size) {
            try (InputStream in = sftp.get(name)) {
                if (FileHash.of(in).equals(sha256)) {
                    return true;
                }
            }
        }
        discard(sftp, name);
        return false;
    }

    private static void discard(ChannelSftp sftp, String name) throws SftpException {
        if (length(sftp, name) >= 0) {
            sftp.rm(name);
        }
    }

    private static long length(ChannelSftp sftp, String name) throws SftpException {
        try {
            SftpATTRS found = sftp.stat(name);
            return found.getSize();
        } catch (SftpException e) {
            if (e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE) {
                return -1;
            }
            throw e;
        }
    }

    private static long size(Path file) throws IOException {
        return Files.size(file);
    }

    private <T> T on(Partner.Server server, String key, Work<T> work) {
        Session session = session(server, key);
        try {
            session.connect(patience());
            ChannelSftp sftp = (ChannelSftp) session.openChannel("sftp");
            sftp.connect(patience());
            return work.with(sftp);
        } catch (JSchException e) {
            throw new SftpFailure(said(server, e), e);
        } catch (SftpException e) {
            throw new SftpFailure(said(e), e);
        } catch (IOException e) {
            throw new SftpFailure("与对方服务器的连接中断，将接着发送：" + e.getMessage(), e);
        } finally {
            session.disconnect();
        }
    }

    private Session session(Partner.Server server, String key) {
        if (server.hostKey().isEmpty()) {
            throw new SftpFailure("没有登记服务器的主机公钥，拒绝连接");
        }
        try {
            JSch jsch = new JSch();
            jsch.addIdentity("shuyue", key.getBytes(StandardCharsets.US_ASCII), null, null);
            String host = server.port() == 22 ? server.host() : "[" + server.host() + "]:" + server.port();
            jsch.setKnownHosts(new ByteArrayInputStream(
                    (host + " " + server.hostKey() + "\n").getBytes(StandardCharsets.US_ASCII)));
            Session session = jsch.getSession(server.user(), server.host(), server.port());
            session.setConfig("StrictHostKeyChecking", "yes");
            session.setConfig("PreferredAuthentications", "publickey");
            session.setConfig("server_host_key", algorithms(server.hostKey()));
            session.setConfig(
                    "cipher.c2s",
                    "aes128-gcm@openssh.com,aes256-gcm@openssh.com,aes128-ctr,aes256-ctr,chacha20-poly1305@openssh.com");
            session.setTimeout(patience());
            return session;
        } catch (JSchException e) {
            throw new SftpFailure("登录密钥或者主机公钥无法使用，请在“交付对象”中核对", e);
        }
    }

    /** Asks the server for the kind of key that is registered; it may have others beside it. */
    private static String algorithms(String hostKey) {
        String kind = hostKey.substring(0, hostKey.indexOf(' '));
        return kind.equals("ssh-rsa") ? "rsa-sha2-512,rsa-sha2-256" : kind;
    }

    private int patience() {
        return (int) settings.patience().toMillis();
    }

    private static String directory(String directory) {
        return directory.isEmpty() ? "." : directory;
    }

    private static String said(Partner.Server server, JSchException e) {
        String where = server.host() + ":" + server.port();
        if (e instanceof JSchChangedHostKeyException || e instanceof JSchUnknownHostKeyException) {
            return "服务器 " + where + " 的主机公钥与登记的不同，已拒绝连接；请与对方管理员核对，防止冒充";
        }
        String message = String.valueOf(e.getMessage());
        if (message.contains("Auth fail") || message.contains("Auth cancel")) {
            return "服务器 " + where + " 不接受登录，请对方管理员登记本平台的登录公钥并核对用户名";
        }
        return message.contains("Algorithm negotiation fail")
                ? "服务器 " + where + " 没有所登记种类的主机公钥或者加密算法过旧，已拒绝连接；请与对方管理员核对"
                : "无法连接服务器 " + where + "，请检查网络和服务器状态：" + message;
    }

    private static String said(SftpException e) {
        return switch (e.id) {
            case ChannelSftp.SSH_FX_PERMISSION_DENIED -> "对方服务器拒绝写入该目录，请对方管理员检查权限";
            case ChannelSftp.SSH_FX_NO_SUCH_FILE -> "对方服务器上没有登记的目录，请核对目录";
            default -> "对方服务器写入失败（磁盘已满或连接中断），将接着发送：" + e.getMessage();
        };
    }

    /** Something done over an open channel. */
    @FunctionalInterface
    private interface Work<T> {
        T with(ChannelSftp sftp) throws SftpException, IOException, JSchException;
    }

    /** Breaks off where there is more than announced. */
    private static final class Bounded extends java.io.FilterInputStream {
        private long left;

        private Bounded(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new SftpFailure("来件超过允许的大小，已停止收取");
            }
            return read;
        }
    }
}

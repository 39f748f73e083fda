package org.shuyue.delivery;

import java.nio.charset.StandardCharsets;
import org.shuyue.shared.LockBox;
import org.springframework.stereotype.Component;

/** Our SFTP keys and the passwords not yet shown, at rest, each bound to what it belongs to. */
@Component
class KeyFile {
    private final LockBox box;

    KeyFile(DeliverySettings settings) {
        box = new LockBox(settings.keyFile(), settings.createKey());
    }

    String locked(String secret, String owner) {
        return box.locked(secret.getBytes(StandardCharsets.UTF_8), owner);
    }

    String opened(String locked, String owner) {
        return new String(box.opened(locked, owner), StandardCharsets.UTF_8);
    }
}

package org.empathygate.confluence.snapshot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A mark on what is kept that only this installation can make. Its secret lies in the same store: whoever reads it there can
 * make the mark too, but not by changing a number.
 */
final class Seal {

    private static final String SECRET_KEY = "org.empathygate.plugin.snapshot-secret";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;

    private final SnapshotStore store;
    private final SecureRandom random;

    Seal(SnapshotStore store, SecureRandom random) {
        this.store = store;
        this.random = random;
    }

    /** The mark of this text; makes the secret where there is none. */
    String of(String text) {
        return mac(secret().orElseGet(this::newSecret), text);
    }

    boolean isOf(String text, String seal) {
        return secret().map(secret -> isEqual(mac(secret, text), seal)).orElse(false);
    }

    private Optional<String> secret() {
        return store.get(SECRET_KEY);
    }

    /** Another node may be faster: what is in the store counts. */
    private String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String made = HexFormat.of().formatHex(bytes);
        store.put(SECRET_KEY, made);
        return secret().orElse(made);
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String mac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, absent);
        }
    }
}

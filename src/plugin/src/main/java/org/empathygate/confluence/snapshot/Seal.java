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
    private static final String MEMBER = ",\"seal\":\"";
    private static final String END = "\"}";

    private final SnapshotStore store;
    private final SecureRandom random;

    Seal(SnapshotStore store, SecureRandom random) {
        this.store = store;
        this.random = random;
    }

    /** The JSON object with its mark as the last member; makes the secret where there is none. */
    String on(String object) {
        return open(object) + MEMBER + mac(secret().orElseGet(this::newSecret), object) + END;
    }

    /**
     * The JSON object without its mark, exactly as it was when it was marked; empty when the mark is not of this text and
     * installation. What the text means is not looked at, so a later version that writes more can read what this one wrote.
     */
    Optional<String> off(String marked) {
        int at = marked.lastIndexOf(MEMBER);
        if (at < 0 || !marked.endsWith(END) || marked.length() < at + MEMBER.length() + END.length()) {
            return Optional.empty();
        }
        String object = marked.substring(0, at) + "}";
        String mark = marked.substring(at + MEMBER.length(), marked.length() - END.length());
        return secret().filter(secret -> isEqual(mac(secret, object), mark)).map(sound -> object);
    }

    private static String open(String object) {
        return object.substring(0, object.length() - 1);
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

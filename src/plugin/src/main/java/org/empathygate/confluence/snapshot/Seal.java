package org.empathygate.confluence.snapshot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A mark on what is kept that only this installation can make. Its secret lies in the same store: whoever reads it there can
 * make the mark too, but not by changing a number.
 *
 * <p>The mark names its secret. Two nodes that make the first one at the same time make two, of which one is used from then on
 * and both are kept.
 */
final class Seal {

    private static final String KEY = "org.empathygate.plugin.snapshot-secret";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int NAME_BYTES = 8;
    private static final int SECRET_BYTES = 32;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{" + 2 * NAME_BYTES + "}");
    private static final String MEMBER = ",\"seal\":\"";
    private static final String END = "\"}";

    private final SnapshotStore store;
    private final SecureRandom random;

    Seal(SnapshotStore store, SecureRandom random) {
        this.store = store;
        this.random = random;
    }

    private record Secret(String name, String text) {

        String mark(String object) {
            return name + ":" + mac(text, object);
        }
    }

    /** The JSON object with its mark as the last member; makes the secret where there is none. */
    String on(String object) {
        Secret secret = store.get(KEY).flatMap(this::secret).orElseGet(this::newSecret);
        return open(object) + MEMBER + secret.mark(object) + END;
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
        return secret(mark.split(":", 2)[0])
                .filter(secret -> isEqual(secret.mark(object), mark))
                .map(sound -> object);
    }

    private static String open(String object) {
        return object.substring(0, object.length() - 1);
    }

    private Optional<Secret> secret(String name) {
        return NAME.matcher(name).matches()
                ? store.get(KEY + "." + name).map(text -> new Secret(name, text))
                : Optional.empty();
    }

    private Secret newSecret() {
        Secret made = new Secret(hex(NAME_BYTES), hex(SECRET_BYTES));
        store.put(KEY + "." + made.name(), made.text());
        store.put(KEY, made.name());
        return made;
    }

    private String hex(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
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

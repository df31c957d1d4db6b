package org.empathygate.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.empathygate.core.ledger.ExportCheck;
import org.empathygate.core.ledger.Verification;

/**
 * {@code verify-ledger [--kept NUMBER=HASH]... FILE...}: exit code 0 when every file is as it was exported and each goes on
 * where the one before it ended, 1 when an entry was changed, dropped or put in, 2 when that could not be found out.
 */
public final class VerifyLedgerMain {

    private static final String USAGE = "usage: verify-ledger [--kept NUMBER=HASH]... FILE.ndjson[.gz]...";
    private static final Pattern KEPT = Pattern.compile("([0-9]{1,18})=([0-9a-f]{64})");

    private static final int VALID = 0;
    private static final int BROKEN = 1;
    private static final int UNUSABLE = 2;

    private VerifyLedgerMain() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args), System.out, System.err));
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        Map<Long, String> kept = new HashMap<>();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            Matcher hash = KEPT.matcher(arg.equals("--kept") && i + 1 < args.size() ? args.get(++i) : "");
            if (hash.matches()) {
                kept.put(Long.valueOf(hash.group(1)), hash.group(2));
            } else if (!arg.startsWith("--")) {
                files.add(arg);
            } else {
                err.println("verify-ledger: cannot use " + arg + "; " + USAGE);
                return UNUSABLE;
            }
        }
        if (files.isEmpty()) {
            err.println(USAGE);
            return UNUSABLE;
        }
        return verify(kept, files, out, err);
    }

    private static int verify(Map<Long, String> kept, List<String> files, PrintStream out, PrintStream err) {
        Map<Long, String> known = new HashMap<>(kept);
        long last = 0;
        for (String file : files) {
            ExportCheck check;
            try {
                check = new LedgerFile(Path.of(file)).check(ExportCheck.against(known));
            } catch (CharacterCodingException notText) {
                err.println(file + ": cannot be checked: it is no text in UTF-8");
                return UNUSABLE;
            } catch (NoSuchFileException absent) {
                err.println(file + ": cannot be checked: there is no such file");
                return UNUSABLE;
            } catch (IOException unreadable) {
                err.println(file + ": cannot be checked: " + unreadable.getMessage());
                return UNUSABLE;
            }
            if (check.entries() == 0 && check.end() == null) {
                err.println(file + ": cannot be checked: it is no export of a ledger");
                return UNUSABLE;
            }
            Verification found = continued(check, last);
            if (!found.valid()) {
                out.println(file + ": entry " + found.firstBroken() + ": " + found.why());
                return BROKEN;
            }
            out.println(file + ": " + praise(check));
            if (check.entries() > 0) {
                last = check.lastSequence();
                known.put(last, check.lastHash());
            }
        }
        return reached(kept, last, out);
    }

    /** A file may begin with entries that the one before it has too, but not leave any out. */
    private static Verification continued(ExportCheck check, long last) {
        Verification found = check.result();
        boolean hole = found.valid() && last > 0 && check.firstSequence() > last + 1 && !check.ofOneProject();
        return hole
                ? new Verification(
                        check.entries(),
                        last + 1,
                        "this file begins at entry " + check.firstSequence()
                                + ", so entries are missing between it and the" + " one before")
                : found;
    }

    private static int reached(Map<Long, String> kept, long last, PrintStream out) {
        for (Long number : kept.keySet()) {
            if (number > last) {
                out.println("entry " + number + ": its hash was kept, but the files end at entry " + last);
                return BROKEN;
            }
        }
        return VALID;
    }

    private static String praise(ExportCheck check) {
        if (check.entries() == 0) {
            return "valid, and without an entry";
        }
        return String.format(
                Locale.ROOT,
                "valid: %d entries, from %d to %d%s%s; the last hash is %s",
                check.entries(),
                check.firstSequence(),
                check.lastSequence(),
                check.ofOneProject() ? " of one project, so a missing one might not show" : "",
                check.ofOneProject() && check.unchecked() > 0
                        ? "; without restricted evidence, and so unchecked: " + check.unchecked()
                        : "",
                check.lastHash());
    }
}

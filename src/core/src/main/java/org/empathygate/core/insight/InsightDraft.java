package org.empathygate.core.insight;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.empathygate.core.Checked;
import org.empathygate.core.FieldChecks;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.policy.Names;
import org.jspecify.annotations.Nullable;

/**
 * An insight as somebody wrote it, unchecked; null stands for a field that was not given. The names of the components are
 * the names of the fields in errors, except {@code source.kind} and {@code source.ref}.
 *
 * @param observedOn a day as {@code 2026-08-12}
 * @param kind absent means {@code ACTIONABLE}
 * @param state absent means {@code ACTIVE} for a new insight and "as it was" for an update
 */
public record InsightDraft(
        @Nullable String quote,
        @Nullable String sourceKind,
        @Nullable String sourceRef,
        @Nullable String observedOn,
        @Nullable String customer,
        @Nullable String segment,
        @Nullable String kind,
        @Nullable String state,
        @Nullable String declinedReason) {

    private static final int MAX_SHORT = 255;
    private static final int MAX_ALIAS = 60;
    private static final int MAX_ADDRESS = 2_000;
    private static final Pattern ISSUE_KEY = Pattern.compile("\\S+-[1-9][0-9]*");
    private static final Pattern PAGE_ID = Pattern.compile("[1-9][0-9]{0,18}");

    /**
     * The insight that this draft describes.
     *
     * @param key taken only when every field is good
     * @param by who recorded it first
     * @param closer who declined or retired it, if it is
     */
    Checked<Insight> check(
            Supplier<InsightKey> key,
            ProjectKey project,
            Names allowedHosts,
            PersonId by,
            Instant at,
            PersonId closer,
            LocalDate today) {
        FieldChecks fields = new FieldChecks();
        String checkedQuote = fields.required("quote", quote, Insight.MAX_QUOTE);
        SourceKind checkedKind = fields.oneOf("source.kind", sourceKind, SourceKind.class);
        String checkedRef = sourceRef(fields, checkedKind, allowedHosts);
        LocalDate day = fields.day("observedOn", observedOn);
        if (day.isAfter(today)) {
            fields.bad("observedOn", "in-the-future");
        }
        String alias = fields.optional("customer", customer, MAX_ALIAS);
        String checkedSegment = fields.optional("segment", segment, MAX_ALIAS);
        InsightKind insightKind = fields.oneOf("kind", kind, InsightKind.class, InsightKind.ACTIONABLE);
        InsightState insightState = fields.oneOf("state", state, InsightState.class, InsightState.ACTIVE);
        String reason = insightState == InsightState.DECLINED
                ? fields.required("declinedReason", declinedReason, MAX_SHORT)
                : null;
        return fields.check(() -> new Insight(
                key.get(),
                project,
                checkedQuote,
                new Source(checkedKind, checkedRef),
                day,
                alias,
                checkedSegment,
                insightKind,
                insightState,
                reason,
                by,
                at,
                insightState == InsightState.ACTIVE ? null : closer,
                1));
    }

    /** This draft, with everything that it does not give taken from the insight as it is. An empty text gives "nothing". */
    InsightDraft over(Insight insight) {
        boolean sameSource = sourceKind == null && sourceRef == null;
        String reason = declinedReason == null ? insight.declinedReason() : declinedReason;
        return new InsightDraft(
                quote == null ? insight.quote() : quote,
                sameSource ? insight.source().kind().name() : sourceKind,
                sameSource ? insight.source().ref() : sourceRef,
                observedOn == null ? insight.observedOn().toString() : observedOn,
                customer == null ? insight.customer() : customer,
                segment == null ? insight.segment() : segment,
                kind == null ? insight.kind().name() : kind,
                state == null ? insight.state().name() : state,
                reason);
    }

    private @Nullable String sourceRef(FieldChecks fields, SourceKind checkedKind, Names allowedHosts) {
        if (!fields.good("source.kind")) {
            return null;
        }
        if (checkedKind == SourceKind.NONE) {
            if (sourceRef != null && !sourceRef.isBlank()) {
                fields.bad("source.ref", "no-source");
            }
            return null;
        }
        String ref = fields.required("source.ref", sourceRef, MAX_ADDRESS);
        switch (checkedKind) {
            case JIRA_ISSUE -> {
                if (!ISSUE_KEY.matcher(ref).matches() || ref.length() > MAX_SHORT) {
                    fields.bad("source.ref", "not-an-issue-key");
                }
            }
            case CONFLUENCE_PAGE -> {
                if (!PAGE_ID.matcher(ref).matches()) {
                    fields.bad("source.ref", "not-a-page-id");
                }
            }
            case EXTERNAL -> {
                if (!allowed(ref, allowedHosts)) {
                    fields.bad("source.ref", "address-not-allowed");
                }
            }
            case NONE -> {}
        }
        return ref;
    }

    private static boolean allowed(String address, Names allowedHosts) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && allowedHosts.contains(uri.getHost());
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}

package org.empathygate.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.empathygate.core.BundledTexts;
import org.empathygate.core.Text;
import org.empathygate.core.Texts;
import org.empathygate.core.Transactions;
import org.empathygate.core.bypass.GapKeeping;
import org.empathygate.core.bypass.Gaps;
import org.empathygate.core.bypass.InMemoryGaps;
import org.empathygate.core.commitment.Commitments;
import org.empathygate.core.commitment.InMemoryCommitments;
import org.empathygate.core.followup.CommitmentDesk;
import org.empathygate.core.followup.CommitmentMaker;
import org.empathygate.core.followup.DecidingPeople;
import org.empathygate.core.followup.FollowUpDesk;
import org.empathygate.core.followup.FollowUpPlanner;
import org.empathygate.core.followup.FollowUps;
import org.empathygate.core.followup.InMemoryFollowUps;
import org.empathygate.core.followup.References;
import org.empathygate.core.gate.Decisions;
import org.empathygate.core.gate.GateKeeper;
import org.empathygate.core.gate.GateMessage;
import org.empathygate.core.gate.PolicyTrial;
import org.empathygate.core.given.MovableClock;
import org.empathygate.core.health.PlatformCheck;
import org.empathygate.core.insight.EvidenceBook;
import org.empathygate.core.insight.EvidenceDesk;
import org.empathygate.core.insight.EvidenceLinks;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.InMemoryEvidenceLinks;
import org.empathygate.core.insight.InMemoryInsights;
import org.empathygate.core.insight.Insights;
import org.empathygate.core.insight.LedgerView;
import org.empathygate.core.ledger.Chain;
import org.empathygate.core.ledger.Clerk;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.InMemoryLedger;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.ledger.LedgerExport;
import org.empathygate.core.ledger.LedgerJobs;
import org.empathygate.core.notice.InMemoryNoticeSettings;
import org.empathygate.core.notice.NoticeSettings;
import org.empathygate.core.override.BreakGlassDesk;
import org.empathygate.core.override.BrokenGlasses;
import org.empathygate.core.override.DelegationDesk;
import org.empathygate.core.override.Delegations;
import org.empathygate.core.override.HoldDesk;
import org.empathygate.core.override.Holds;
import org.empathygate.core.override.InMemoryBrokenGlasses;
import org.empathygate.core.override.InMemoryDelegations;
import org.empathygate.core.override.InMemoryOverrides;
import org.empathygate.core.override.OverrideDesk;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.override.Passage;
import org.empathygate.core.override.Queue;
import org.empathygate.core.override.ReviewDesk;
import org.empathygate.core.override.RightsBook;
import org.empathygate.core.policy.InMemoryPolicies;
import org.empathygate.core.policy.InMemoryPolicyVersions;
import org.empathygate.core.policy.Policies;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyCheck;
import org.empathygate.core.policy.PolicyDesk;
import org.empathygate.core.status.DoneWorks;
import org.empathygate.core.status.Endings;
import org.empathygate.core.status.Failures;
import org.empathygate.core.status.GapStatusDesk;
import org.empathygate.core.status.Gathering;
import org.empathygate.core.status.Judging;
import org.empathygate.core.status.OverrideRegister;
import org.empathygate.core.status.PageReport;
import org.empathygate.core.status.RecordedCounts;
import org.empathygate.core.status.ResearchPages;
import org.empathygate.core.status.Rows;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.jspecify.annotations.Nullable;

/** The whole REST API on Jersey, without a network: core's use cases over the in-memory stores and {@link FakeHost}. */
final class RestServer {
    static final URI BASE = URI.create("http://localhost:2990/jira/rest/empathy-gate/1.0/");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Jersey warns about every resource that is registered as an object; kept here, or the level is forgotten. */
    private static final Logger PROVIDERS = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    static {
        PROVIDERS.setLevel(Level.SEVERE);
    }

    private final FakeHost host = new FakeHost();
    private final Fault storeFault = new Fault();
    private final MovableClock clock = new MovableClock();
    private final Insights insights = storeFault.before(Insights.class, new InMemoryInsights());
    private final EvidenceLinks links = storeFault.before(EvidenceLinks.class, new InMemoryEvidenceLinks());
    private final InMemoryOverrides standing = new InMemoryOverrides();
    private final Overrides overrides = storeFault.before(Overrides.class, standing);
    private final Holds holds = storeFault.before(Holds.class, standing);
    private final BrokenGlasses glasses = storeFault.before(BrokenGlasses.class, new InMemoryBrokenGlasses());
    private final Delegations delegations = storeFault.before(Delegations.class, new InMemoryDelegations());
    private final InMemoryLedger chain = new InMemoryLedger();
    private final Ledger ledger = storeFault.before(Ledger.class, chain);
    private final Chain ledgerChain = storeFault.before(Chain.class, chain);
    private final Commitments commitments = storeFault.before(Commitments.class, new InMemoryCommitments());
    private final FollowUps followUps = storeFault.before(FollowUps.class, new InMemoryFollowUps());
    private final NoticeSettings settings = storeFault.before(NoticeSettings.class, new InMemoryNoticeSettings());
    private final Policies policies = storeFault.before(Policies.class, new InMemoryPolicies());
    private final InMemoryGaps gaps = new InMemoryGaps();
    private final FakeScopes scopes = new FakeScopes(host);
    private final ApplicationHandler handler;
    private final List<Consumer<Exchange>> listeners = new ArrayList<>();

    RestServer() {
        this(Locale.ENGLISH);
    }

    RestServer(Locale language) {
        handler = new ApplicationHandler(resources(new ShippedTexts(language)));
    }

    private ResourceConfig resources(Texts texts) {
        PolicyBook book = new PolicyBook(policies, host, clock, Duration.ZERO);
        EvidenceBook evidence = new EvidenceBook(links, host);
        EvidenceView view = new EvidenceView(insights, links, host, host, clock);
        EvidenceDesk evidenceDesk =
                new EvidenceDesk(insights, links, book, ledger, Transactions.NONE, insight -> {}, clock);
        RightsBook rights = new RightsBook(host, delegations, clock);
        OverrideDesk overrideDesk =
                new OverrideDesk(overrides, book, evidence, rights, host, ledger, Transactions.NONE, clock);
        DelegationDesk delegationDesk = new DelegationDesk(delegations, host, ledger, Transactions.NONE, clock);
        Queue queue = new Queue(overrides, book, rights, host, host, clock);
        HoldDesk holdDesk = new HoldDesk(holds, book, rights, ledger, Transactions.NONE, clock);
        BreakGlassDesk breakGlassDesk =
                new BreakGlassDesk(overrides, glasses, book, host, ledger, Transactions.NONE, clock);
        ReviewDesk reviewDesk = new ReviewDesk(glasses, book, rights, ledger, Transactions.NONE, clock);
        GateKeeper keeper = new GateKeeper(book, evidence, overrides, ledger, Transactions.NONE, clock);
        PolicyDesk policyDesk =
                new PolicyDesk(book, policies, new InMemoryPolicyVersions(), host, ledger, Transactions.NONE, clock);
        RestBoundary boundary = new RestBoundary(texts);
        Access access = new Access(host, host, host);
        EvidencePages evidencePages = new EvidencePages(view, book);
        OverridePages overridePages = new OverridePages(view, host, evidencePages, texts, clock);
        References references = new References(view, host);
        DecidingPeople deciding = new DecidingPeople(book, host);
        CommitmentDesk commitmentDesk =
                new CommitmentDesk(commitments, deciding, references, ledger, Transactions.NONE, clock);
        FollowUpDesk followUpDesk = new FollowUpDesk(
                followUps,
                new FollowUpDesk.AnsweringPeople(deciding, host),
                references,
                ledger,
                Transactions.NONE,
                clock);
        AftermathPages aftermath = new AftermathPages(overrides, host, references, clock);
        PlatformCheck check = new PlatformCheck("jira", "11.3.0", 420, List.of(), List.of("ActiveObjects"));
        Clerk clerk = new Clerk(ledgerChain, List.of());
        LedgerExport export = new LedgerExport(clerk, ledgerChain);
        LedgerView ledgerView = new LedgerView(ledger, view);
        JobPages jobs = new JobPages(List.of(new LedgerJobs(ledgerChain, clerk)));
        GapStatusDesk statusDesk = new GapStatusDesk(
                new Gathering(
                        scopes,
                        new ResearchPages(insights, links, view, (page, max) -> Set.of(), scopes),
                        new Judging(keeper, () -> 0),
                        RecordedCounts.NONE),
                new DoneWorks(
                        scopes, storeFault.before(Gaps.class, gaps), new Decisions(ledger), RecordedCounts.NONE, clock),
                new GapStatusDesk.Reports(
                        new Rows(new Decisions(ledger)),
                        new OverrideRegister(overrides, host, clock),
                        new PageReport(new Endings(overrides, followUps, clock))),
                new Failures(texts, failed -> {}),
                clock);
        return new ResourceConfig()
                .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .register(JacksonFeature.withoutExceptionMappers())
                .register(new XsrfFilter(texts))
                .register(new BodyGuard(texts))
                .register(new DecisionResource(
                        boundary, access, host, keeper, new Decisions(ledger), new GateMessage(texts), evidencePages))
                .register(new EvidenceResource(boundary, access, evidencePages, view, evidenceDesk))
                .register(new InsightResource(boundary, access, insights, view, evidenceDesk))
                .register(new SuggestionResource(boundary, access, host, texts))
                .register(new IssueOverridesResource(boundary, access, overrideDesk, overridePages))
                .register(new OverrideResource(boundary, access, overrideDesk, queue, overridePages))
                .register(new DelegationResource(boundary, access, delegationDesk, clock))
                .register(new HoldResource(boundary, access, holdDesk))
                .register(new IssueBreakGlassResource(boundary, access, breakGlassDesk))
                .register(new BreakGlassResource(boundary, access, reviewDesk))
                .register(new PolicyResource(boundary, access, policies, book, policyDesk))
                .register(new PolicyHistoryResource(
                        boundary, access, policyDesk, new PolicyTrial(host, keeper), new GateMessage(texts)))
                .register(new CoverageResource(boundary, access, host))
                .register(new GapStatusResource(boundary, access, statusDesk, host))
                .register(new LedgerResource(boundary, access, export, ledgerChain, ledgerView))
                .register(new IssueLedgerResource(boundary, access, ledgerView))
                .register(new CommitmentResource(boundary, access, commitmentDesk, aftermath))
                .register(new IssueCommitmentsResource(boundary, access, commitmentDesk, aftermath))
                .register(new FollowUpResource(boundary, access, followUpDesk, aftermath))
                .register(new OverrideFollowUpsResource(boundary, access, overrideDesk, followUpDesk, aftermath))
                .register(new NotificationResource(boundary, access, settings))
                .register(new HealthResource(boundary, access, check, jobs, new PolicyCheck(policies, host)));
    }

    FakeHost host() {
        return host;
    }

    FakeScopes scopes() {
        return scopes;
    }

    MovableClock clock() {
        return clock;
    }

    /** Lets everybody who follows the ledger catch up. */
    void catchUp() {
        PolicyBook book = new PolicyBook(policies, host, clock, Duration.ZERO);
        List<String> failed = new Clerk(
                        chain,
                        List.of(
                                new GapKeeping(gaps),
                                new CommitmentMaker(overrides, commitments, ledger),
                                new FollowUpPlanner(overrides, followUps, book, clock.getZone())))
                .work();
        if (!failed.isEmpty()) {
            throw new AssertionError(failed.toString());
        }
    }

    /** The approved request is used up today. */
    void use(long id) {
        OverrideRequest approved = overrides.find(id).orElseThrow();
        OverrideRequest used = approved.use(new Passage("step " + id), clock.instant());
        if (!overrides.replace(used, approved.version())) {
            throw new AssertionError("Somebody was faster");
        }
        chain.append(Fact.of(EntryKind.OVERRIDE_USED, clock.instant(), used.requester())
                .about(used.project(), used.workItem())
                .with("override", id));
        catchUp();
    }

    Policies policies() {
        return policies;
    }

    InMemoryLedger ledger() {
        return chain;
    }

    /** From now on no store can be reached. */
    void loseStore() {
        storeFault.happen();
    }

    void loseStoreAndHost() {
        storeFault.happen();
        host.goDown();
    }

    void regainStoreAndHost() {
        storeFault.end();
        host.comeBack();
    }

    /** Tells about every request that is sent from now on. */
    void watch(Consumer<Exchange> listener) {
        listeners.add(listener);
    }

    Call as(@Nullable String person) {
        return new Call(person, Map.of(XsrfFilter.TOKEN, "no-check"));
    }

    Call anonymously() {
        return as(null);
    }

    /** Who asks, with which headers. */
    final class Call {
        private final @Nullable String person;
        private final Map<String, String> headers;

        private Call(@Nullable String person, Map<String, String> headers) {
            this.person = person;
            this.headers = headers;
        }

        /** With these headers and no others. */
        Call sending(Map<String, String> others) {
            return new Call(person, others);
        }

        Reply get(String path) {
            return send("GET", path, null);
        }

        Reply delete(String path) {
            return send("DELETE", path, null);
        }

        Reply post(String path) {
            return send("POST", path, null);
        }

        Reply post(String path, Map<String, ?> body) {
            return send("POST", path, json(body));
        }

        Reply put(String path, Map<String, ?> body) {
            return send("PUT", path, json(body));
        }

        Reply send(String method, String path, @Nullable String body) {
            host.signIn(person);
            ContainerRequest request = new ContainerRequest(
                    BASE, BASE.resolve(path), method, null, new MapPropertiesDelegate(), handler.getConfiguration());
            headers.forEach(request::header);
            request.header("Host", "localhost:2990");
            if (body != null) {
                if (!headers.containsKey("Content-Type")) {
                    request.header("Content-Type", "application/json");
                }
                request.setEntityStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
            }
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                ContainerResponse response = handler.apply(request, answer).get();
                Reply reply = new Reply(response.getStatus(), answer.toString(StandardCharsets.UTF_8));
                listeners.forEach(listener -> listener.accept(new Exchange(method, path, body, reply)));
                return reply;
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError(method + " " + path + " was not answered", e);
            }
        }
    }

    /** One request and its answer. */
    record Exchange(String method, String path, @Nullable String body, Reply reply) {}

    /** What came back. Whoever reads a field that is not there fails. */
    record Reply(int status, String text) {

        Map<String, Object> json() {
            return parsed(text);
        }

        Object value(String... path) {
            Object at = json();
            for (String step : path) {
                at = Objects.requireNonNull(fields(at).get(step), () -> step + " is not in " + text);
            }
            return at;
        }

        Map<String, Object> object(String... path) {
            return fields(value(path));
        }

        @SuppressWarnings("unchecked") // as the API promises
        List<Map<String, Object>> list(String field) {
            return (List<Map<String, Object>>) value(field);
        }

        Map<String, Object> errors() {
            return object("errors");
        }

        @SuppressWarnings("unchecked") // JSON objects have texts as names
        private static Map<String, Object> fields(Object object) {
            return (Map<String, Object>) object;
        }
    }

    static String json(Map<String, ?> object) {
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + object, e);
        }
    }

    @SuppressWarnings("unchecked") // JSON objects have texts as names
    private static Map<String, Object> parsed(String text) {
        try {
            return JSON.readValue(text, LinkedHashMap.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not a JSON object: " + text, e);
        }
    }

    /** The core's texts and those of this package, as the descriptor offers both to the host. */
    private record ShippedTexts(Locale language) implements Texts {

        @Override
        public String of(Text text) {
            try {
                String pattern = ResourceBundle.getBundle(
                                "i18n.empathy-gate-rest",
                                language,
                                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                        .getString(text.key());
                return new java.text.MessageFormat(pattern, language)
                        .format(text.args().toArray());
            } catch (MissingResourceException elsewhere) {
                return new BundledTexts(language).of(text);
            }
        }
    }
}

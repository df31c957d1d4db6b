package org.empathygate.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.insight.EvidenceLink;
import org.empathygate.core.insight.EvidenceLinks;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.OverrideState;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.override.Standing;
import org.empathygate.core.policy.Policies;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.StoredPolicy;
import org.empathygate.core.policy.Tiers;

/** Something that breaks while the gate is asked. The work item itself has valid evidence and would pass. */
public enum Failure {
    POLICY_STORE_DOWN {
        @Override
        public void in(GateFixture fixture) {
            fixture.tierKnown();
            fixture.policies = new Policies() {
                @Override
                public Optional<StoredPolicy> find(PolicyScope scope) {
                    throw down();
                }

                @Override
                public Map<PolicyScope, StoredPolicy> all() {
                    throw down();
                }

                @Override
                public boolean replace(PolicyScope scope, StoredPolicy policy, int basedOnVersion) {
                    throw down();
                }
            };
        }
    },
    POLICY_UNREADABLE {
        @Override
        public void in(GateFixture fixture) {
            fixture.policies.replace(
                    PolicyScope.GLOBAL, new StoredPolicy(Tiers.all(fixture.tier), "freshnessDays=soon", 2), 1);
        }
    },
    EVIDENCE_STORE_DOWN {
        @Override
        public void in(GateFixture fixture) {
            fixture.links = new EvidenceLinks() {
                @Override
                public EvidenceLink link(EvidenceLink link) {
                    throw down();
                }

                @Override
                public Optional<EvidenceLink> find(long id) {
                    throw down();
                }

                @Override
                public boolean unlink(long id) {
                    throw down();
                }

                @Override
                public List<EvidenceLink> of(WorkItemId workItem) {
                    throw down();
                }

                @Override
                public List<WorkItemId> allObservedBefore(LocalDate day, int max) {
                    throw down();
                }

                @Override
                public List<EvidenceLink> to(Collection<InsightKey> insights, int max) {
                    throw down();
                }

                @Override
                public List<WorkItemId> linkedTo(InsightKey insight, long after, int max) {
                    throw down();
                }

                @Override
                public void markActive(InsightKey insight, boolean active) {
                    throw down();
                }
            };
        }
    },
    OVERRIDE_STORE_DOWN {
        @Override
        public void in(GateFixture fixture) {
            fixture.overrides = overridesThrowing(down());
        }
    },
    OVERRIDE_STORE_BROKEN {
        @Override
        public void in(GateFixture fixture) {
            fixture.overrides = overridesThrowing(new IllegalStateException("a bug"));
        }
    },
    LEDGER_DOWN {
        @Override
        public void in(GateFixture fixture) {
            fixture.ledger = new Ledger() {
                @Override
                public void append(Fact fact) {
                    throw down();
                }

                @Override
                public void appendApart(Fact fact) {
                    throw down();
                }

                @Override
                public Optional<Fact> latest(WorkItemId workItem, Set<EntryKind> kinds) {
                    throw down();
                }

                @Override
                public List<Fact> of(WorkItemId workItem, int limit) {
                    throw down();
                }
            };
        }
    },
    HOST_LINKS_THROW {
        @Override
        public void in(GateFixture fixture) {
            fixture.issueLinks = Host.of(IssueLinkManager.class)
                    .doing("getOutwardLinks", arguments -> {
                        throw new IllegalStateException("links");
                    })
                    .build();
        }
    },
    HOST_MEMBER_MISSING {
        @Override
        public void in(GateFixture fixture) {
            fixture.issueLinks = Host.of(IssueLinkManager.class)
                    .doing("getOutwardLinks", arguments -> {
                        throw new NoSuchMethodError("getOutwardLinks");
                    })
                    .build();
        }
    },
    HOST_LINKS_NULL {
        @Override
        public void in(GateFixture fixture) {
            fixture.issueLinks = Host.of(IssueLinkManager.class)
                    .answering("getOutwardLinks", null)
                    .build();
        }
    },
    FIELDS_THROW {
        @Override
        public void in(GateFixture fixture) {
            fixture.fields = Host.of(CustomFieldManager.class)
                    .doing("getCustomFieldObjects", arguments -> {
                        throw new IllegalStateException("fields");
                    })
                    .build();
        }
    },
    ISSUE_TYPE_THROWS {
        @Override
        public void in(GateFixture fixture) {
            fixture.issue.doing("getIssueType", arguments -> {
                throw new IllegalStateException("type");
            });
        }
    },
    ISSUE_TYPE_NULL {
        @Override
        public void in(GateFixture fixture) {
            fixture.issue.answering("getIssueType", null);
        }
    },
    RESOLUTION_MEMBER_MISSING {
        @Override
        public void in(GateFixture fixture) {
            fixture.issue.doing("getResolution", arguments -> {
                throw new NoSuchMethodError("getResolution");
            });
        }
    },
    PROJECT_NULL {
        @Override
        public void in(GateFixture fixture) {
            fixture.issue.answering("getProjectObject", null);
        }
    },
    KEY_NULL {
        @Override
        public void in(GateFixture fixture) {
            fixture.issue.answering("getKey", null);
        }
    },
    PERSON_THROWS {
        @Override
        public void in(GateFixture fixture) {
            fixture.authentication = Host.of(JiraAuthenticationContext.class)
                    .doing("getLoggedInUser", arguments -> {
                        throw new IllegalStateException("person");
                    })
                    .build();
        }
    },
    SUBMITTED_LINKS_THROW {
        @Override
        public void in(GateFixture fixture) {
            fixture.issue.doing("getModifiedFields", arguments -> {
                throw new IllegalStateException("modified fields");
            });
        }
    };

    /** Breaks it, before the gate is put together. */
    public abstract void in(GateFixture fixture);

    /** Whether it happens wherever the gate is asked; the others happen only while a transition is submitted. */
    public boolean alsoOutsideTransitions() {
        return switch (this) {
            case PERSON_THROWS, SUBMITTED_LINKS_THROW, LEDGER_DOWN -> false;
            default -> true;
        };
    }

    /** Whether the decision can still be recorded. */
    public boolean leavesARecord() {
        return this != LEDGER_DOWN && this != OVERRIDE_STORE_BROKEN;
    }

    private static UnreadableException down() {
        return new UnreadableException("the store");
    }

    private static Overrides overridesThrowing(RuntimeException failure) {
        return new Overrides() {
            @Override
            public OverrideRequest add(OverrideRequest request) {
                throw failure;
            }

            @Override
            public Optional<OverrideRequest> find(long id) {
                throw failure;
            }

            @Override
            public Standing current(WorkItemId workItem, ChoicePoint choicePoint) {
                throw failure;
            }

            @Override
            public List<OverrideRequest> of(WorkItemId workItem) {
                throw failure;
            }

            @Override
            public List<OverrideRequest> of(Collection<WorkItemId> workItems) {
                throw failure;
            }

            @Override
            public List<OverrideRequest> in(OverrideState state, long after, int limit) {
                throw failure;
            }

            @Override
            public List<OverrideRequest> expiring(LocalDate first, LocalDate last) {
                throw failure;
            }

            @Override
            public boolean replace(OverrideRequest request, int basedOnVersion) {
                throw failure;
            }
        };
    }
}

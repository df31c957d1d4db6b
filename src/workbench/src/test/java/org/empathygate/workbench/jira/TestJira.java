package org.empathygate.workbench.jira;

import com.opensymphony.workflow.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.empathygate.workbench.WorkbenchClock;
import org.empathygate.workbench.jira.demo.FreshJira;
import org.empathygate.workbench.jira.demo.ShopProject;
import org.empathygate.workbench.jira.demo.StandardProject;
import org.empathygate.workbench.jira.model.CustomFieldDef;
import org.empathygate.workbench.jira.model.CustomValues;
import org.empathygate.workbench.jira.model.IssueChanges;
import org.empathygate.workbench.jira.model.IssueDraft;
import org.empathygate.workbench.jira.model.IssueField;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.workflow.BuiltInClasses;
import org.empathygate.workbench.jira.workflow.IssueViews;
import org.empathygate.workbench.jira.workflow.NewIssue;
import org.empathygate.workbench.jira.workflow.PluginValidator;
import org.empathygate.workbench.jira.workflow.TransitionResult;
import org.empathygate.workbench.jira.workflow.Transitions;
import org.empathygate.workbench.jira.workflow.WorkflowClasses;
import org.empathygate.workbench.jira.workflow.WorkflowImport;
import org.empathygate.workbench.jira.workflow.WorkflowLibrary;
import org.empathygate.workbench.store.Database;

/** A Jira in memory without any plugin, and with one validator that a test can make say anything. */
public final class TestJira implements AutoCloseable {
    /** The class name under which {@link #validator} is known to workflows. */
    public static final String VALIDATOR = "com.example.TestValidator";

    private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final JiraModel model = new JiraModel(database, new WorkbenchClock());
    private final Map<String, Supplier<Object>> validators = new ConcurrentHashMap<>();
    private final WorkflowLibrary library = new WorkflowLibrary(model);
    private final StandardProject template = new StandardProject(model);
    private final WorkflowClasses classes;
    private final Transitions transitions;

    public TestJira() {
        var changes = new IssueChanges(model, new TextValues(model));
        classes = new BuiltInClasses(model, changes).or(new TestClasses(validators));
        transitions = new Transitions(model, library, classes, changes, new PlainViews());
        new FreshJira(model).fill();
    }

    public TestJira withShop() {
        new ShopProject(model, library, transitions, template).create();
        return this;
    }

    /** From now on the validator which imports add says what this one says. */
    public TestJira validator(Validator validator) {
        validators.put(VALIDATOR, () -> validator);
        return this;
    }

    public JiraModel model() {
        return model;
    }

    public Transitions transitions() {
        return transitions;
    }

    public WorkflowLibrary library() {
        return library;
    }

    /** Imports, adding {@link #VALIDATOR} to the ways into done. */
    public WorkflowImport importer() {
        var validator = new PluginValidator("com.exampletest", VALIDATOR, Map.of("choicePoint", "done"));
        return new WorkflowImport(model, library, classes, () -> List.of(validator), template);
    }

    public Person person(String name) {
        return model.people().find(name).orElseThrow();
    }

    public JiraIssue issue(String key) {
        return model.issues().findByKey(key).orElseThrow();
    }

    public JiraIssue addIssue(Project project, String type, String summary) {
        var fields = new HashMap<IssueField, String>();
        fields.put(IssueField.SUMMARY, summary);
        fields.put(
                IssueField.ISSUE_TYPE,
                model.constants().typeNamed(type).orElseThrow().id());
        fields.put(IssueField.ASSIGNEE, "dana");
        var result = transitions.create(new NewIssue(project, fields, Map.of(), List.of()), person("dana"));
        return ((TransitionResult.Passed) result).issue();
    }

    @Override
    public void close() {
        database.close();
    }

    private record TestClasses(Map<String, Supplier<Object>> validators) implements WorkflowClasses {
        @Override
        public Optional<Object> create(String className) {
            return Optional.ofNullable(validators.get(className)).map(Supplier::get);
        }

        @Override
        public boolean knows(String className) {
            return className.equals(VALIDATOR);
        }
    }

    private record TextValues(JiraModel model) implements CustomValues {
        @Override
        public void store(CustomFieldDef field, JiraIssue issue, Optional<Object> value) {
            model.customFields()
                    .setValues(
                            field.id(),
                            issue.id(),
                            value.stream().map(String::valueOf).toList());
        }

        @Override
        public Optional<String> read(CustomFieldDef field, JiraIssue issue) {
            return model.customFields().values(field.id(), issue.id()).stream().findFirst();
        }

        @Override
        public void index(JiraIssue issue) {
            for (CustomFieldDef field : model.customFields().all()) {
                if (model.customFields().isSearchedExactly(field)) {
                    model.customFields()
                            .index(field.id(), issue.id(), read(field, issue).orElse(null));
                }
            }
        }
    }

    private static final class PlainViews implements IssueViews {
        @Override
        public Object changing(IssueDraft draft) {
            return draft;
        }

        @Override
        public Object unchanged(JiraIssue issue) {
            return issue;
        }
    }
}

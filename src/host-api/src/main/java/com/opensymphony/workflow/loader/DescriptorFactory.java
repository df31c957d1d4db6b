package com.opensymphony.workflow.loader;

/**
 * Makes the parts of a workflow. OSWorkflow has it from 2.8 on, with constructors that are no longer public; 2.7.0, which Maven
 * Central has and the embedded host runs, does not, so it is declared here.
 *
 * <p>Source: jira-api 6.3 (workflow classes that describe themselves, such as the permission validator), OSWorkflow 2.8
 *
 * <p>Confidence: likely
 */
public class DescriptorFactory {
    private static final DescriptorFactory FACTORY = new DescriptorFactory();

    protected DescriptorFactory() {}

    public static DescriptorFactory getFactory() {
        return FACTORY;
    }

    public ValidatorDescriptor createValidatorDescriptor() {
        return new ValidatorDescriptor();
    }
}

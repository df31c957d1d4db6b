package org.empathygate.workbench.testplugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;

/** Leaves a trace of being told that the host has started and stops. */
public class Lifecycle implements LifecycleAware {

    public static final String TRACE = "org.example.notes.lifecycle";

    @Override
    public void onStart() {
        System.setProperty(TRACE, "started");
    }

    @Override
    public void onStop() {
        System.setProperty(TRACE, "stopped");
    }
}

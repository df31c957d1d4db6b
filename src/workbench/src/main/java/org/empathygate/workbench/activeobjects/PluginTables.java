package org.empathygate.workbench.activeobjects;

package org.empathygate.workbench.testplugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;

public class Notes {

    private final ActiveObjects activeObjects;

    public Notes(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    public void add(String body) {
        activeObjects.create(NoteEntity.class, new DBParam("BODY", body));
    }

    public void addAllOrNothing(List<String> bodies) {
        activeObjects.executeInTransaction(() -> {
            bodies.forEach(this::add);
            if (bodies.contains("bad")) {
                throw new IllegalStateException("bad note");
            }
            return null;
        });
    }

    public List<String> all() {
        return Arrays.stream(activeObjects.find(NoteEntity.class))
                .map(NoteEntity::getBody)
                .toList();
    }
}

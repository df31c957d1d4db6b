package org.empathygate.workbench.testplugin;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.StringLength;

@Preload
public interface NoteEntity extends Entity {

    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);
}

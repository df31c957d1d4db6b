package org.empathygate.workbench.confluence.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One rendering of one page, as macros see it. */
public final class RenderContext implements ConversionContext {

    private final OutputType outputType;
    private final Device device;
    private final @Nullable ContentEntityObject entity;
    private final @Nullable String spaceKey;
    private final Map<String, Object> properties = new ConcurrentHashMap<>();

    /**
     * A rendering that begins.
     *
     * @param entity the page; null for one that was never saved
     * @param spaceKey of the space; null where there is none
     */
    public RenderContext(
            OutputType outputType, Device device, @Nullable ContentEntityObject entity, @Nullable String spaceKey) {
        this.outputType = outputType;
        this.device = device;
        this.entity = entity;
        this.spaceKey = spaceKey;
    }

    boolean isMobile() {
        return device == Device.MOBILE;
    }

    @Override
    public String getOutputType() {
        return outputType.value();
    }

    @Override
    public String getOutputDeviceType() {
        return device.value();
    }

    @Override
    public @Nullable ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public @Nullable String getSpaceKey() {
        return spaceKey;
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public Object getProperty(String name, Object defaultValue) {
        return properties.getOrDefault(name, defaultValue);
    }

    @Override
    public @Nullable String getPropertyAsString(String name) {
        var value = properties.get(name);
        return value == null ? null : value.toString();
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }

    @Override
    public boolean hasProperty(String name) {
        return properties.containsKey(name);
    }

    @Override
    public @Nullable Object removeProperty(String name) {
        return properties.remove(name);
    }
}

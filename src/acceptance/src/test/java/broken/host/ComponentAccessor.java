package broken.host;

/** Stands for the host's static locator, which nobody may call. */
public final class ComponentAccessor {
    public static Object find() {
        return "anything";
    }

    private ComponentAccessor() {}
}

package broken.product.core.gate;

import java.util.Optional;

/** Says nothing in its name and lets everybody write its field. */
public class OpenManager {
    public Object last = "nothing yet";

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    public void remember(Optional<String> value) {
        value.ifPresent(it -> last = it);
    }
}

package broken.product.core.gate;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** Mocks what has a fake. No build runs it, by its name. */
public class MockingSpec {
    @Test
    public void answersWhatItWasToldToAnswer() {
        Assertions.assertNotNull(Mockito.mock(Runnable.class));
    }
}

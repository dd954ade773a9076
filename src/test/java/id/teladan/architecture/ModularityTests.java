package id.teladan.architecture;

import id.teladan.TeladanApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesCallOnlyWhatTheyMay() {
        ApplicationModules.of(TeladanApplication.class).verify();
    }
}

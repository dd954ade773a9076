package id.teladan.organization;

import id.teladan.intake.Imports;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was on its way in when the application stopped goes on when it starts: here is known which agencies there are. */
@Component
class InterruptedImports {

    private final Agencies agencies;
    private final Imports imports;

    InterruptedImports(Agencies agencies, Imports imports) {
        this.agencies = agencies;
        this.imports = imports;
    }

    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        imports.resumeInBackground(agencies.all().stream().map(Agency::id).toList());
    }
}

package id.teladan.files;

import id.teladan.shared.AgencyId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes away at night what was stored and then named by nobody: uploads that broke off, forms never sent. Several nodes may
 * sweep at once, and a sweep that broke off is finished by the next.
 */
@Component
class FileSweep {

    private static final Logger LOG = LoggerFactory.getLogger(FileSweep.class);

    private final ContentStore store;
    private final EvidenceFiles files;
    private final ObjectProvider<FileUses> uses;

    FileSweep(ContentStore store, EvidenceFiles files, ObjectProvider<FileUses> uses) {
        this.store = store;
        this.files = files;
        this.uses = uses;
    }

    @Scheduled(cron = "${teladan.files.sweep:0 30 2 * * *}", zone = "Asia/Jakarta")
    void sweep() {
        List<FileUses> asked = uses.orderedStream().toList();
        int removed = 0;
        for (AgencyId agency : store.agencies()) {
            files.forgetIntake(agency);
            for (String folder : store.folders(agency)) {
                removed += files.sweep(agency, folder, asked);
            }
        }
        if (removed > 0) {
            LOG.info("{} files that nothing names are gone", removed);
        }
    }
}

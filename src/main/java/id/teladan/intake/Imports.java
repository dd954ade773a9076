package id.teladan.intake;

import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.RuleViolation;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the long work on uploads: in the background for people, who watch {@link Uploads#require}, or at once for callers
 * that wait.
 */
@Component
public class Imports {

    private static final Logger log = LoggerFactory.getLogger(Imports.class);
    private static final int AT_ONCE = 2;

    private final Uploads uploads;
    private final ImportWork work;
    private final Executor background;
    private final TransactionTemplate beside;
    private final MessageSource messages;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Imports(
            Uploads uploads,
            ImportWork work,
            @Qualifier("applicationTaskExecutor") Executor background,
            PlatformTransactionManager transactions,
            MessageSource messages) {
        this.uploads = uploads;
        this.work = work;
        this.background = background;
        this.messages = messages;
        beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Checks a file, and returns when that is done: {@code CHECKED} with its counts, or {@code FAILED}. */
    public Upload check(Actor actor, UploadId id) {
        uploads.start(actor, id, UploadStatus.CHECKING);
        return goOn(actor, id, UploadStatus.CHECKING);
    }

    /** Merges the valid rows of a checked file, and returns when that is done: {@code COMMITTED}, or {@code FAILED}. */
    public Upload commit(Actor actor, UploadId id) {
        uploads.start(actor, id, UploadStatus.COMMITTING);
        return goOn(actor, id, UploadStatus.COMMITTING);
    }

    /** As {@link #check}, but returns at once. */
    public void startCheck(Actor actor, UploadId id) {
        uploads.start(actor, id, UploadStatus.CHECKING);
        background.execute(() -> goOn(actor, id, UploadStatus.CHECKING));
    }

    /** As {@link #commit}, but returns at once. */
    public void startCommit(Actor actor, UploadId id) {
        uploads.start(actor, id, UploadStatus.COMMITTING);
        background.execute(() -> goOn(actor, id, UploadStatus.COMMITTING));
    }

    /** Begins anew whatever was under way when the application stopped; returns at once. */
    public void resumeInBackground(List<AgencyId> agencies) {
        background.execute(() -> agencies.forEach(this::resume));
    }

    /** As {@link #resumeInBackground}, but waits. Leaves alone what another node is working on. */
    void resume(AgencyId agency) {
        List<Upload> busy = uploads.busy(agency);
        for (Upload upload : busy) {
            log.info("Import {} of agency {} resumes", upload.id(), agency);
            Actor system = Actor.system(agency);
            Actor whoBegan = new Actor(agency, null, null, upload.createdBy(), system.grants(), false);
            goOn(whoBegan, upload.id(), upload.status());
        }
    }

    private Upload goOn(Actor actor, UploadId id, UploadStatus stage) {
        turns.acquireUninterruptibly();
        try {
            if (stage == UploadStatus.CHECKING) {
                work.check(
                        actor,
                        id,
                        done -> beside.executeWithoutResult(
                                transaction -> uploads.noteProgress(actor.agencyId(), id, done)));
            } else {
                work.commit(actor, id);
                uploads.forgetFile(actor.agencyId(), id);
            }
        } catch (RuleViolation refused) {
            uploads.fail(actor, id, sentence(refused.key(), refused.arguments()));
        } catch (IOException | DataAccessException failed) {
            log.error("Import {} of agency {} failed", id, actor.agencyId(), failed);
            uploads.fail(actor, id, sentence("intake.interrupted"));
        } finally {
            turns.release();
        }
        return uploads.find(actor.agencyId(), id);
    }

    private String sentence(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.of("id", "ID"));
    }
}

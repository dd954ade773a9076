package id.teladan.ui;

import com.zaxxer.hikari.HikariDataSource;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages that something has changed, on every node. A message says only which topic changed; the page fetches
 * what it may see. Nothing is repeated for those who were away: they get {@code ready} when they come back and reload.
 *
 * <p>Signals go out after the commit, over a connection of their own and gathered for 50 ms: NOTIFY inside a writing
 * transaction would make all commits wait for each other.
 */
@Component
public class LiveUpdates implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);
    private static final String CHANNEL = "teladan_live";
    private static final String READY = "ready";
    private static final long GATHER_MILLIS = 50;
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final Duration STREAM = Duration.ofMinutes(15);
    private static final int CHECK_MILLIS = 10_000;
    private static final long SHORTEST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;
    private static final int STREAMS_PER_PERSON = 8;

    private final @Nullable DataSource dataSource;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private final Set<String> pending = new LinkedHashSet<>();
    private final AtomicLong sequence = new AtomicLong();
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile @Nullable Connection listening;

    @Autowired
    LiveUpdates(ObjectProvider<DataSource> dataSource) {
        this(dataSource.getIfUnique());
    }

    LiveUpdates(@Nullable DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private record Watcher(SseEmitter emitter, AgencyId agency, String person, Set<String> topics, long since) {

        boolean watches(String signal) {
            String prefix = agency.value() + ":";
            return signal.startsWith(prefix) && topics.contains(signal.substring(prefix.length()));
        }
    }

    /** Signals once the running transaction has committed; at once if there is none; never if it rolls back. */
    public void changedAfterCommit(AgencyId agency, LiveTopic topic) {
        String signal = agency.value() + ":" + topic;
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    gather(signal);
                }
            });
        } else {
            gather(signal);
        }
    }

    /** Opens a stream of the given topics, which the caller has checked. */
    SseEmitter watch(Actor actor, Set<String> topics) {
        SseEmitter emitter = new SseEmitter(STREAM.toMillis());
        String person = actor.agencyId() + "/" + actor.accountId();
        Watcher watcher =
                new Watcher(emitter, actor.agencyId(), person, Set.copyOf(topics), sequence.incrementAndGet());
        Runnable leave = () -> watchers.remove(watcher);
        emitter.onCompletion(leave);
        emitter.onTimeout(emitter::complete);
        emitter.onError(failure -> leave.run());
        closeOldestOf(person);
        watchers.add(watcher);
        send(watcher, READY);
        return emitter;
    }

    private void closeOldestOf(String person) {
        List<Watcher> own = watchers.stream()
                .filter(watcher -> watcher.person().equals(person))
                .sorted(Comparator.comparingLong(Watcher::since))
                .toList();
        own.stream()
                .limit(Math.max(0, own.size() - STREAMS_PER_PERSON + 1))
                .forEach(watcher -> watcher.emitter().complete());
    }

    private void gather(String signal) {
        synchronized (pending) {
            if (pending.isEmpty()) {
                CountDownLatch until = stopped;
                Thread.ofVirtual().start(() -> {
                    pause(until, GATHER_MILLIS);
                    flush();
                });
            }
            pending.add(signal);
        }
    }

    /** Whether the application goes on. */
    private static boolean pause(CountDownLatch until, long millis) {
        try {
            return !until.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void flush() {
        List<String> signals;
        synchronized (pending) {
            signals = List.copyOf(pending);
            pending.clear();
        }
        if (dataSource == null) {
            signals.forEach(this::deliver);
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement notify = connection.prepareStatement("select pg_notify('" + CHANNEL + "', ?)")) {
            for (String signal : signals) {
                notify.setString(1, signal);
                notify.execute();
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException failure) {
            LOG.warn("Other nodes were not told of {} changes: {}", signals.size(), failure.getMessage());
            signals.forEach(this::deliver);
        }
    }

    private void deliver(String signal) {
        String topic = signal.substring(signal.indexOf(':') + 1);
        watchers.stream().filter(watcher -> watcher.watches(signal)).forEach(watcher -> send(watcher, topic));
    }

    private void readyForAll() {
        watchers.forEach(watcher -> send(watcher, READY));
    }

    /** Each on a thread of its own, so that one slow browser keeps nobody else waiting. */
    private void send(Watcher watcher, String name) {
        String data = Long.toString(sequence.incrementAndGet());
        emit(watcher, SseEmitter.event().name(name).data(data));
    }

    /** Without it, middlemen close streams that are silent, and browsers that have gone are never noticed. */
    private void beat(CountDownLatch until) {
        while (pause(until, HEARTBEAT.toMillis())) {
            watchers.forEach(watcher -> emit(watcher, SseEmitter.event().comment("")));
        }
    }

    private void emit(Watcher watcher, SseEmitter.SseEventBuilder event) {
        Thread.ofVirtual().start(() -> {
            try {
                watcher.emitter().send(event);
            } catch (IOException | IllegalStateException gone) {
                watchers.remove(watcher);
            }
        });
    }

    /** Keeps one connection listening until the application stops; whoever may have missed something is told to reload. */
    private void listen(CountDownLatch until) {
        long rest = SHORTEST_PAUSE_MILLIS;
        boolean missed = false;
        while (until.getCount() > 0) {
            try (Connection connection = open();
                    Statement statement = connection.createStatement()) {
                listening = connection;
                statement.execute("listen " + CHANNEL);
                if (missed) {
                    readyForAll();
                }
                rest = SHORTEST_PAUSE_MILLIS;
                missed = true;
                receive(connection, statement, until);
            } catch (SQLException lost) {
                missed = true;
                if (until.getCount() > 0) {
                    LOG.warn("Live updates lost the database, trying again in {} ms: {}", rest, lost.getMessage());
                }
            }
            if (!pause(until, rest)) {
                return;
            }
            rest = Math.min(LONGEST_PAUSE_MILLIS, rest * 2);
        }
    }

    private void receive(Connection connection, Statement statement, CountDownLatch until) throws SQLException {
        PGConnection notifications = connection.unwrap(PGConnection.class);
        while (until.getCount() > 0) {
            PGNotification[] received = notifications.getNotifications(CHECK_MILLIS);
            if (received == null || received.length == 0) {
                statement.execute("select 1");
                continue;
            }
            for (PGNotification notification : received) {
                deliver(notification.getParameter());
            }
        }
    }

    /** Outside the pool, whose connections are not kept for ever, but to the same database as the same role. */
    private Connection open() throws SQLException {
        if (dataSource == null) {
            throw new SQLException("No database");
        }
        HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
        Properties properties = new Properties();
        if (pool.getUsername() != null) {
            properties.setProperty("user", pool.getUsername());
        }
        if (pool.getPassword() != null) {
            properties.setProperty("password", pool.getPassword());
        }
        properties.setProperty("ApplicationName", "teladan-live");
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(pool.getJdbcUrl(), properties);
    }

    @Override
    public void start() {
        CountDownLatch until = new CountDownLatch(1);
        stopped = until;
        Thread.ofVirtual().name("live-heartbeat").start(() -> beat(until));
        if (dataSource != null) {
            Thread.ofVirtual().name("live-listener").start(() -> listen(until));
        }
    }

    /** Before the web server, which would otherwise wait for the open streams. */
    @Override
    public void stop() {
        stopped.countDown();
        watchers.forEach(watcher -> watcher.emitter().complete());
        Connection connection = listening;
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException alreadyClosed) {
                LOG.debug("The listening connection had gone already", alreadyClosed);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }
}

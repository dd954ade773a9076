package id.teladan.ui;

import id.teladan.shared.Actor;

/** Decides who may watch a topic. What no guard allows is refused. */
@FunctionalInterface
public interface LiveTopicGuard {

    boolean allows(Actor actor, LiveTopic topic);
}

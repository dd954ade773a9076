package id.teladan.ui;

import id.teladan.shared.Actor;
import java.util.List;

/** What a module adds to the navigation. Entries of workplaces closed to the actor are left out by themselves. */
@FunctionalInterface
public interface NavigationSource {

    List<NavigationEntry> entries(Actor actor);
}

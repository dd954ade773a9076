package id.teladan.ui;

import id.teladan.shared.Actor;
import java.util.List;

/** Tells what period it is, for the foot of the navigation: "Triwulan IV 2026", "37 hari lagi, 31 Desember". */
@FunctionalInterface
public interface PeriodSource {

    List<String> lines(Actor actor);
}

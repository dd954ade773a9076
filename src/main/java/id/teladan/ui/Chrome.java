package id.teladan.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of a page: given to every page template as {@code chrome}.
 *
 * @param person null before sign-in
 * @param workplaces the choices of the role switch, the current one marked
 * @param navigation the pages of the current workplace
 * @param own the person's own pages, when another workplace is current
 * @param tabs the phone's tab bar, without "Lainnya"
 * @param foot what period it is
 */
public record Chrome(
        @Nullable Person person,
        List<Choice> workplaces,
        List<Item> navigation,
        List<Item> own,
        List<Item> tabs,
        List<String> foot,
        Csrf csrf,
        @Nullable Toast toast) {

    public record Person(String name, String initials, String position, String unit, String agency) {}

    public record Choice(Workplace workplace, String line, boolean current) {

        public String label() {
            return workplace.label();
        }
    }

    public record Item(String label, String tab, String href, String icon, boolean main, int count, boolean current) {}

    static Chrome anonymous(Csrf csrf, @Nullable Toast toast) {
        return new Chrome(null, List.of(), List.of(), List.of(), List.of(), List.of(), csrf, toast);
    }

    public boolean signedIn() {
        return person != null;
    }

    public @Nullable Choice workplace() {
        return workplaces.stream().filter(Choice::current).findFirst().orElse(null);
    }

    /** The phone's tab bar has no tab for the page that is open. */
    public boolean elsewhere() {
        return tabs.stream().noneMatch(Item::current);
    }
}

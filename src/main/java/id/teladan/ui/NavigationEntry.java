package id.teladan.ui;

import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One page in the navigation of a workplace.
 *
 * @param order position within the workplace, ascending; leave gaps of ten
 * @param icon name of a symbol in the sprite
 * @param tab the short word in the phone's tab bar; null if the page is reached by "Lainnya" there
 * @param main whether the tab is the raised one in the middle; at most one per workplace
 * @param count how many things wait here for this person; 0 shows nothing
 */
public record NavigationEntry(
        Workplace workplace,
        int order,
        String label,
        String href,
        String icon,
        @Nullable String tab,
        boolean main,
        IntSupplier count) {

    public static NavigationEntry of(Workplace workplace, int order, String label, String href, String icon) {
        return new NavigationEntry(workplace, order, label, href, icon, null, false, () -> 0);
    }

    public NavigationEntry onPhone(String tab) {
        return new NavigationEntry(workplace, order, label, href, icon, tab, false, count);
    }

    /** The raised button in the middle of the phone's tab bar. */
    public NavigationEntry asMainTab(String tab) {
        return new NavigationEntry(workplace, order, label, href, icon, tab, true, count);
    }

    public NavigationEntry counting(IntSupplier waiting) {
        return new NavigationEntry(workplace, order, label, href, icon, tab, main, waiting);
    }
}

package id.teladan.organization.web;

import id.teladan.ui.PageOf;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The people within reach.
 *
 * @param text what was searched for
 * @param count how many there are in all
 */
public record EmployeeListPage(String text, int count, PageOf<Person> people, boolean mayImport) {

    /** @param nip masked */
    public record Person(
            String path, String name, String nip, String position, String unit, String kind, String grade) {}

    public String listPath() {
        return text.isEmpty() ? "/employees" : "/employees?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String exportPath() {
        return "/employees/export.xlsx" + listPath().substring("/employees".length());
    }
}

package id.teladan.identity.web;

import id.teladan.ui.Form;
import java.util.List;

/**
 * Profile and security of the signed-in person.
 *
 * @param roles with their units, as "Kepala OPD: Dinas Kesehatan"
 */
public record AccountPage(String name, String position, String unit, List<String> roles, Form form, int shortest) {}

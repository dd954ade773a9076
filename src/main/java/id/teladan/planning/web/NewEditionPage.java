package id.teladan.planning.web;

import id.teladan.planning.ChangeReason;
import id.teladan.planning.Plan;
import id.teladan.ui.Form;
import id.teladan.ui.Option;
import java.util.Arrays;
import java.util.List;

/** Why an agreed plan shall be changed, to be filled in. */
public record NewEditionPage(Plan plan, Form form) {

    public String back() {
        return "/plans/" + plan.id();
    }

    public List<Option> reasons() {
        return Arrays.stream(ChangeReason.values())
                .map(reason -> new Option(reason.name(), reason.label(), reason.citation()))
                .toList();
    }
}

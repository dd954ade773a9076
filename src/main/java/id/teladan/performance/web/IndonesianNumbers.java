package id.teladan.performance.web;

import id.teladan.tabular.Decimals;
import id.teladan.ui.Form;
import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.bind.WebDataBinder;

/** Lets people type numbers as they write them, and shows them so: 96,4 and 1.200 as well as 96.4 and 1200. */
final class IndonesianNumbers extends PropertyEditorSupport {

    private static final Pattern PLAIN = Pattern.compile("-?\\d+\\.\\d+");

    private IndonesianNumbers() {}

    static void accept(WebDataBinder binder) {
        binder.registerCustomEditor(BigDecimal.class, new IndonesianNumbers());
    }

    /** A form filled from a record, with its fractions after a comma. */
    static Form written(Form form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        form.values()
                .forEach((name, texts) -> values.put(
                        name, texts.stream().map(IndonesianNumbers::withComma).toList()));
        return new Form(values, form.errors(), form.error());
    }

    private static String withComma(String text) {
        return PLAIN.matcher(text).matches() ? text.replace('.', ',') : text;
    }

    @Override
    public void setAsText(String text) {
        String typed = text.strip();
        setValue(
                typed.isEmpty()
                        ? null
                        : Decimals.parse(typed).orElseThrow(() -> new IllegalArgumentException("No number")));
    }

    @Override
    public String getAsText() {
        return getValue() instanceof BigDecimal number ? number.toPlainString() : "";
    }
}

package id.teladan.performance;

import id.teladan.shared.RuleViolation;
import java.util.List;

/**
 * What is wrong with one field, where only the others or what is stored can tell.
 *
 * @param field as the form names it
 * @param key of the sentence in {@code messages/performance.properties}
 */
public record FieldProblem(String field, String key, List<Object> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    static FieldProblem of(String field, String key, Object... arguments) {
        return new FieldProblem(field, key, List.of(arguments));
    }

    RuleViolation violation() {
        return new RuleViolation(key, arguments.toArray());
    }
}

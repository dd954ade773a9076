package id.teladan.shared;

import java.util.List;

/** One word of {@code bin/teladan}: a thin call of a service, run in the whole application without its web server. */
public interface OperatorCommand {

    /** What the operator types, such as {@code create-admin}. */
    String name();

    /** One line for the list of commands. */
    String summary();

    /**
     * @param arguments what follows the name
     * @return the exit code; 0 means done
     */
    int run(List<String> arguments);
}

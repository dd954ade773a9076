package id.teladan.database;

import id.teladan.shared.OperatorCommand;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds and runs the command that the operator named. */
@Component
public class OperatorCommands {

    private final List<OperatorCommand> commands;

    OperatorCommands(List<OperatorCommand> commands) {
        this.commands = commands.stream()
                .sorted(Comparator.comparing(OperatorCommand::name))
                .toList();
    }

    /**
     * @param words the command's name and its arguments
     * @return the exit code: 0 done, 2 no such command
     */
    public int run(List<String> words) {
        return commands.stream()
                .filter(command -> command.name().equals(words.getFirst()))
                .findFirst()
                .map(command -> command.run(words.subList(1, words.size())))
                .orElseGet(this::explain);
    }

    private int explain() {
        System.err.println("Perintah / commands:");
        commands.forEach(command -> System.err.printf("  %-16s %s%n", command.name(), command.summary()));
        return 2;
    }
}

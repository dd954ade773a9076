package id.teladan;

import id.teladan.database.OperatorCommands;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
public class TeladanApplication {

    /** Serves; or, when the first argument is a word instead of an option, runs that operator's command and ends. */
    public static void main(String[] args) {
        if (args.length == 0 || args[0].startsWith("--")) {
            SpringApplication.run(TeladanApplication.class, args);
        } else {
            System.exit(command(List.of(args)));
        }
    }

    private static int command(List<String> words) {
        try (ConfigurableApplicationContext context = SpringApplication.run(
                TeladanApplication.class, "--server.port=-1", "--teladan.command=" + words.getFirst())) {
            return context.getBean(OperatorCommands.class).run(words);
        }
    }
}

package id.teladan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class TeladanApplication {

    public static void main(String[] args) {
        SpringApplication.run(TeladanApplication.class, args);
    }
}

package id.teladan.identity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends one-time codes by e-mail, where the operator has named a mail server ({@code spring.mail.host}). */
@Component
class CodeMail {

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;
    private final String address;

    CodeMail(
            ObjectProvider<JavaMailSender> sender,
            @Value("${teladan.mail.from:teladan@localhost}") String from,
            @Value("${teladan.address:http://localhost:${server.port}}") String address) {
        this.sender = sender;
        this.from = from;
        this.address = address;
    }

    boolean isAvailable() {
        return sender.getIfAvailable() != null;
    }

    void send(String to, String code) {
        JavaMailSender mail = sender.getIfAvailable();
        if (mail == null) {
            return;
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to);
        message.setSubject("Kode sekali pakai Teladan");
        message.setText("""
                Seseorang, semoga Anda sendiri, meminta kata sandi baru untuk akun Teladan Anda.

                Buka %s/activation dan ketik kode ini dalam satu jam:

                    %s

                Bila bukan Anda yang meminta, abaikan surat ini. Kata sandi lama tetap berlaku.
                """.formatted(address, code));
        mail.send(message);
    }
}

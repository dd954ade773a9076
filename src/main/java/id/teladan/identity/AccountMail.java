package id.teladan.identity;

import id.teladan.ui.Format;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Mails to the owners of accounts, where the operator has named a mail server ({@code spring.mail.host}). */
@Component
class AccountMail {

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;
    private final String address;

    AccountMail(
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

    void sendCode(String to, String code) {
        send(to, "Kode sekali pakai Teladan", """
                Seseorang, semoga Anda sendiri, meminta kata sandi baru untuk akun Teladan Anda.

                Buka %s/activation dan ketik kode ini dalam satu jam:

                    %s

                Bila bukan Anda yang meminta, abaikan surat ini. Kata sandi lama tetap berlaku.
                """.formatted(address, code));
    }

    /** To the address that gave way. */
    void sendAddressChanged(String to, String next, LocalDate day) {
        send(to, "Surel dinas Anda di Teladan diubah", """
                Pada %s surel dinas Anda di Teladan diubah BKPSDM menjadi %s.

                Kode untuk kata sandi yang terlupa belum dikirim ke alamat baru selama beberapa hari, supaya Anda sempat
                berkeberatan. Bila alamat baru itu bukan milik Anda, segera hubungi BKPSDM dan Inspektorat, dan minta
                alamat yang lama dikembalikan. Bila benar, Anda tidak perlu melakukan apa-apa.
                """.formatted(Format.date(day), next));
    }

    void sendLetterWritten(String to, String by, LocalDate day) {
        send(to, "Surat kode untuk akun Teladan Anda dicetak", """
                Pada %s surat kode untuk akun Teladan Anda dicetak oleh %s. Surat itu hanya untuk Anda: siapa pun yang
                memegangnya dapat memasang kata sandi baru.

                Bila suratnya tidak Anda terima, atau bukan Anda yang membukanya, segera hubungi BKPSDM dan Inspektorat.
                """.formatted(Format.date(day), by));
    }

    private void send(String to, String subject, String text) {
        JavaMailSender mail = sender.getIfAvailable();
        if (mail == null) {
            return;
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to);
        message.setSubject(subject);
        message.setText(text);
        mail.send(message);
    }
}

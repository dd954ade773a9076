package id.teladan.tabular;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is by its content; its name must agree. */
enum FileForm {
    WORKBOOK {
        @Override
        TabularFile open(Path file, Limits limits) throws IOException {
            return WorkbookFile.open(file, limits);
        }
    },
    TEXT {
        @Override
        TabularFile open(Path file, Limits limits) throws IOException {
            return CsvFile.open(file, limits);
        }
    };

    private static final int SAMPLE = 64 << 10;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final Set<String> SEPARATED = Set.of("csv", "txt", "tsv");
    private static final Set<String> WITH_MACROS = Set.of("xlsm", "xltm", "xlam");
    private static final Set<String> OLD = Set.of("xls", "xlt", "xlsb");
    private static final Pattern OTHER_LANGUAGE = Pattern.compile("\\s*(<|%PDF|\\{\\\\rtf|[\\[{]\\s*[\"{\\]}])(?s:.*)");

    abstract TabularFile open(Path file, Limits limits) throws IOException;

    static FileForm of(Path file, String fileName, Limits limits) throws IOException {
        if (Files.size(file) > limits.fileBytes()) {
            throw new RefusedFile(Refusal.TOO_LARGE, limits.fileBytes() >> 20);
        }
        String ending = ending(fileName);
        if (WITH_MACROS.contains(ending)) {
            throw new RefusedFile(Refusal.MACROS);
        }
        FileForm form = byContent(file);
        if (form == WORKBOOK ? ending.equals("xlsx") : SEPARATED.contains(ending)) {
            return form;
        }
        if (form == TEXT && OLD.contains(ending)) {
            throw new RefusedFile(Refusal.NOT_TABULAR);
        }
        throw new RefusedFile(Refusal.MISNAMED, form == WORKBOOK ? ".xlsx" : ".csv");
    }

    private static FileForm byContent(Path file) throws IOException {
        byte[] sample = sample(file);
        if (sample.length == 0) {
            throw new RefusedFile(Refusal.EMPTY_SHEET);
        }
        if (startsWith(sample, ZIP)) {
            return WORKBOOK;
        }
        if (startsWith(sample, COMPOUND)) {
            throw new RefusedFile(contains(file, ENCRYPTED_PACKAGE) ? Refusal.PASSWORD_PROTECTED : Refusal.OLD_EXCEL);
        }
        if (isText(sample)) {
            return TEXT;
        }
        throw new RefusedFile(Refusal.NOT_TABULAR);
    }

    private static boolean isText(byte[] sample) {
        if (startsWith(sample, new byte[] {(byte) 0xff, (byte) 0xfe})
                || startsWith(sample, new byte[] {(byte) 0xfe, (byte) 0xff})) {
            return true;
        }
        for (byte letter : sample) {
            boolean control = letter >= 0 && letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r';
            if (control) {
                return false;
            }
        }
        String text = new String(sample, StandardCharsets.UTF_8).replace("\ufeff", "");
        return !OTHER_LANGUAGE
                .matcher(text.substring(0, Math.min(200, text.length())))
                .matches();
    }

    private static byte[] sample(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(SAMPLE);
        }
    }

    private static boolean startsWith(byte[] sample, byte[] signature) {
        return sample.length >= signature.length
                && Arrays.equals(sample, 0, signature.length, signature, 0, signature.length);
    }

    private static boolean contains(Path file, byte[] word) throws IOException {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file), SAMPLE)) {
            int matched = 0;
            for (int letter = stream.read(); letter >= 0; letter = stream.read()) {
                matched = (byte) letter == word[matched] ? matched + 1 : (byte) letter == word[0] ? 1 : 0;
                if (matched == word.length) {
                    return true;
                }
            }
            return false;
        }
    }

    private static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }
}

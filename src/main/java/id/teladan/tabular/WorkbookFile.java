package id.teladan.tabular;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The first visible sheet of an Office Open XML workbook. */
final class WorkbookFile implements TabularFile {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
    private static final Pattern LAST_ROW = Pattern.compile(".*:\\$?[A-Za-z]{1,3}\\$?(\\d{1,7})");

    private final ZipFile zip;
    private final Limits limits;
    private final Set<Notice> notices = EnumSet.noneOf(Notice.class);
    private SharedStrings strings = SharedStrings.none();
    private String sheetName = "";
    private String sheetPart = "";
    private boolean from1904;
    private Header header = new Header(0, List.of());
    private OptionalInt expectedRows = OptionalInt.empty();

    private WorkbookFile(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static WorkbookFile open(Path path, Limits limits) throws IOException {
        WorkbookFile file = new WorkbookFile(zip(path), limits);
        boolean readable = false;
        try {
            file.refuseDangerousParts(path);
            file.describe();
            file.readHeader();
            readable = true;
            return file;
        } finally {
            if (!readable) {
                file.close();
            }
        }
    }

    @Override
    public String sheetName() {
        return sheetName;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public OptionalInt expectedRows() {
        return expectedRows;
    }

    @Override
    public boolean datesFrom1904() {
        return from1904;
    }

    @Override
    public Set<Notice> notices() {
        return Set.copyOf(notices);
    }

    @Override
    public void forEachRow(RowConsumer consumer) throws IOException {
        try (XmlPart part = sheet()) {
            new Sheet(part, strings, limits).forEachRow(row -> {
                if (row.number() > header.row()) {
                    consumer.accept(row);
                }
                return true;
            });
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipFile zip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException | EOFException damaged) {
            throw refusalFor(damaged);
        }
    }

    private static RefusedFile refusalFor(IOException damaged) {
        String message = String.valueOf(damaged.getMessage());
        return new RefusedFile(message.contains("encrypted") ? Refusal.PASSWORD_PROTECTED : Refusal.TRUNCATED);
    }

    private void refuseDangerousParts(Path path) throws IOException {
        if (zip.size() > Limits.PARTS) {
            throw new RefusedFile(Refusal.ZIP_BOMB);
        }
        if (zip.getEntry("xl/workbook.bin") != null) {
            throw new RefusedFile(Refusal.OLD_EXCEL);
        }
        if (zip.getEntry(WORKBOOK) == null || zip.getEntry(CONTENT_TYPES) == null) {
            throw new RefusedFile(Refusal.NOT_TABULAR);
        }
        Inflation claimed = new Inflation(limits);
        long inflated = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/")) {
                throw new RefusedFile(Refusal.MACROS);
            }
            if (name.startsWith("xl/externallinks/") || name.equals("xl/connections.xml")) {
                notices.add(Notice.EXTERNAL_LINKS);
            }
            inflated += Math.max(0, entry.getSize());
            claimed.add(Math.max(0, entry.getSize()));
        }
        claimed.checkRatio(inflated, path.toFile().length());
    }

    private void describe() throws IOException {
        Inflation inflation = new Inflation(limits);
        refuseMacroTypes(inflation);
        Map<String, String> parts = relationships(inflation);
        chooseSheet(inflation, parts);
        String stringsPart = parts.get("sharedStrings");
        if (stringsPart != null && zip.getEntry(stringsPart) != null) {
            try (XmlPart part = part(stringsPart, inflation, limits.sharedStringBytes(), Refusal.ZIP_BOMB)) {
                strings = SharedStrings.read(part);
            }
        }
    }

    private void refuseMacroTypes(Inflation inflation) throws IOException {
        try (XmlPart part = description(CONTENT_TYPES, inflation)) {
            for (XmlPart.Step step = part.next(); step != XmlPart.Step.DONE; step = part.next()) {
                String type = step == XmlPart.Step.START ? part.attribute("ContentType") : null;
                if (type != null && (type.contains("macroEnabled") || type.contains("vbaProject"))) {
                    throw new RefusedFile(Refusal.MACROS);
                }
            }
        }
    }

    /** Part names by relationship id, and that of the table of texts by its kind. */
    private Map<String, String> relationships(Inflation inflation) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (XmlPart part = description(RELATIONSHIPS, inflation)) {
            for (XmlPart.Step step = part.next(); step != XmlPart.Step.DONE; step = part.next()) {
                if (step == XmlPart.Step.START && part.at("Relationship")) {
                    String kind = lastSegment(required(part.attribute("Type")));
                    String target = required(part.attribute("Target"));
                    boolean needed = kind.equals("worksheet") || kind.equals("sharedStrings");
                    if ("External".equals(part.attribute("TargetMode"))) {
                        if (needed) {
                            throw new RefusedFile(Refusal.EXTERNAL_CONTENT);
                        }
                        notices.add(Notice.EXTERNAL_LINKS);
                    } else if (needed) {
                        String name = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                        parts.put(kind.equals("worksheet") ? required(part.attribute("Id")) : kind, name);
                    }
                }
            }
        }
        return parts;
    }

    private void chooseSheet(Inflation inflation, Map<String, String> parts) throws IOException {
        List<String> visible = new ArrayList<>();
        try (XmlPart part = description(WORKBOOK, inflation)) {
            for (XmlPart.Step step = part.next(); step != XmlPart.Step.DONE; step = part.next()) {
                if (step == XmlPart.Step.START && part.at("workbookPr")) {
                    from1904 = Set.of("1", "true").contains(String.valueOf(part.attribute("date1904")));
                }
                if (step == XmlPart.Step.START && part.at("sheet")) {
                    String state = part.attribute("state");
                    String name = parts.get(String.valueOf(part.attribute("id")));
                    if (name != null && (state == null || state.equals("visible"))) {
                        visible.add(name);
                        sheetName = visible.size() == 1 ? String.valueOf(part.attribute("name")) : sheetName;
                    }
                }
            }
        }
        if (visible.isEmpty()) {
            throw new RefusedFile(Refusal.EMPTY_SHEET);
        }
        if (visible.size() > 1) {
            notices.add(Notice.MORE_SHEETS);
        }
        sheetPart = visible.getFirst();
    }

    private void readHeader() throws IOException {
        List<Row> first = new ArrayList<>();
        try (XmlPart part = sheet()) {
            new Sheet(part, strings, limits).forEachRow(row -> {
                first.add(row);
                return first.size() < 2;
            });
        }
        if (first.isEmpty()) {
            throw new RefusedFile(Refusal.EMPTY_SHEET);
        }
        header = Header.of(first.getFirst());
        if (first.size() == 1) {
            throw new RefusedFile(Refusal.NO_ROWS);
        }
        expectedRows = claimedRows();
    }

    private OptionalInt claimedRows() throws IOException {
        try (XmlPart part = sheet()) {
            for (XmlPart.Step step = part.next(); step != XmlPart.Step.DONE; step = part.next()) {
                if (step == XmlPart.Step.START && part.at("sheetData")) {
                    return OptionalInt.empty();
                }
                if (step == XmlPart.Step.START && part.at("dimension")) {
                    Matcher last = LAST_ROW.matcher(String.valueOf(part.attribute("ref")));
                    return last.matches()
                            ? OptionalInt.of(
                                    Math.clamp(Integer.parseInt(last.group(1)) - header.row(), 0, limits.rows()))
                            : OptionalInt.empty();
                }
            }
            return OptionalInt.empty();
        }
    }

    private XmlPart sheet() throws IOException {
        return part(sheetPart, new Inflation(limits), limits.inflatedBytes(), Refusal.ZIP_BOMB);
    }

    private XmlPart description(String name, Inflation inflation) throws IOException {
        return part(name, inflation, Limits.DESCRIPTION_BYTES, Refusal.ZIP_BOMB);
    }

    private XmlPart part(String name, Inflation inflation, long limit, Refusal beyondLimit) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new RefusedFile(Refusal.TRUNCATED);
        }
        try {
            InputStream inflating = zip.getInputStream(entry);
            return new XmlPart(new InflatedStream(inflating, entry.getCompressedSize(), inflation, limit, beyondLimit));
        } catch (ZipException | EOFException damaged) {
            throw refusalFor(damaged);
        }
    }

    private static String lastSegment(String type) {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static String required(@Nullable String attribute) {
        if (attribute == null) {
            throw new RefusedFile(Refusal.TRUNCATED);
        }
        return attribute;
    }
}

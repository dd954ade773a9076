package id.teladan.tabular;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, so that any part can be hostile. */
final class TestWorkbook {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String TYPES = "[Content_Types].xml";
    static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, InputStream> parts = new LinkedHashMap<>();

    TestWorkbook() {
        part(TYPES, """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Override PartName="/xl/workbook.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""");
        part(WORKBOOK, """
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>""".formatted(MAIN, OFFICE));
        part(RELATIONSHIPS, """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="%1$s/worksheet" Target="worksheets/sheet1.xml"/>\
                <Relationship Id="rId2" Type="%1$s/sharedStrings" Target="sharedStrings.xml"/></Relationships>""".formatted(OFFICE));
    }

    /** Rows of the sheet as XML, the header (A and B) first. */
    static TestWorkbook withRows(String rows) {
        return new TestWorkbook()
                .sheetData("<row r=\"1\">" + inline("A1", "NIP BARU") + inline("B1", "NAMA") + "</row>" + rows);
    }

    static String inline(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String number(String reference, String stored) {
        return "<c r=\"" + reference + "\"><v>" + stored + "</v></c>";
    }

    TestWorkbook sheetData(String rows) {
        return part(SHEET, "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    TestWorkbook part(String name, String content) {
        return part(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    TestWorkbook part(String name, InputStream content) {
        parts.put(name, content);
        return this;
    }

    Path writeTo(Path file) throws IOException {
        try (OutputStream output = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(output)) {
            for (Map.Entry<String, InputStream> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().transferTo(zip);
                zip.closeEntry();
            }
        }
        return file;
    }
}

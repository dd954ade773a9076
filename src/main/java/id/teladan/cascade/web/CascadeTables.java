package id.teladan.cascade.web;

import id.teladan.tabular.Column;
import id.teladan.tabular.TabularWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Lists to take along: a workbook, or separated text where the address ends so. */
final class CascadeTables {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private CascadeTables() {}

    /**
     * @param path of the request; its ending decides
     * @param name of the file, without ending
     */
    static TabularWriter open(
            HttpServletResponse response, String path, String name, String sheet, List<Column> columns)
            throws IOException {
        boolean separated = path.endsWith(".csv");
        response.setContentType(separated ? "text/csv;charset=UTF-8" : WORKBOOK);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + (separated ? ".csv" : ".xlsx"), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        return separated
                ? TabularWriter.separated(response.getOutputStream(), columns)
                : TabularWriter.workbook(response.getOutputStream(), sheet, columns);
    }
}

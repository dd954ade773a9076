package id.teladan.tabular;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Tables as files to keep, which nobody keeps on the way. */
public final class Downloads {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Downloads() {}

    /**
     * As the address asks for it.
     *
     * @param path of the request: separated text if it ends in {@code .csv}, else a workbook
     * @param name of the file, without ending
     */
    public static TabularWriter open(
            HttpServletResponse response, String path, String name, String sheet, List<Column> columns)
            throws IOException {
        return path.endsWith(".csv") ? separated(response, name, columns) : workbook(response, name, sheet, columns);
    }

    /** @param name of the file, without ending */
    public static TabularWriter workbook(HttpServletResponse response, String name, String sheet, List<Column> columns)
            throws IOException {
        announce(response, WORKBOOK, name + ".xlsx");
        return TabularWriter.workbook(response.getOutputStream(), sheet, columns);
    }

    /** @param name of the file, without ending */
    public static TabularWriter separated(HttpServletResponse response, String name, List<Column> columns)
            throws IOException {
        announce(response, "text/csv;charset=UTF-8", name + ".csv");
        return TabularWriter.separated(response.getOutputStream(), columns);
    }

    private static void announce(HttpServletResponse response, String type, String fileName) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}

package id.teladan.tabular;

/** How the file stored a cell. Dates are NUMBERs in a workbook and TEXT elsewhere: the column tells, see {@link ExcelDates}. */
public enum CellKind {
    TEXT,
    NUMBER,
    BOOLEAN,
    ERROR,
    EMPTY
}

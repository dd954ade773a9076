package id.teladan.demo;

/**
 * One statement of a history. Lives are first made up in temporary tables, which know their sizes, and then written.
 *
 * @param what for whoever watches the load
 */
record HistoryStep(String what, String sql) {}

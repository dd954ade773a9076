package id.teladan.bench;

import java.util.Map;

/** One measurement, with its figures by name in the order to print them. */
interface Benchmark {

    Map<String, Object> run() throws Exception;
}

package id.teladan.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.TestPeople.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every mapped endpoint, every role, against the table in {@code endpoints.txt}: {@code y} the door opens (whatever the
 * form then says), {@code n} there is no such page, {@code l} sign in first. An endpoint that is not in the table fails
 * the build. "luar" are people of another government.
 */
class EndpointTests extends SharedContext {

    private static final Map<String, @Nullable Function<Government, Person>> ROLES = roles();

    @Autowired
    private TestPeople people;

    @Autowired
    private EndpointFixture fixture;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mapping;

    /**
     * @param expected one letter per role, in the order of {@link #ROLES}
     * @param variables what stands for the path's braces
     */
    private record Row(
            HttpMethod method, String path, List<String> expected, Map<String, String> variables, String parameters) {

        String endpoint() {
            return method + " " + path;
        }
    }

    @Test
    void everyEndpointIsInTheTable() throws IOException {
        Set<String> mapped = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (!method.getBeanType().getName().startsWith("id.teladan")) {
                return;
            }
            for (String pattern : info.getPatternValues()) {
                info.getMethodsCondition().getMethods().forEach(verb -> mapped.add(verb + " " + pattern));
            }
        });
        assertThat(new TreeSet<>(rows().stream().map(Row::endpoint).toList())).isEqualTo(mapped);
    }

    @TestFactory
    Stream<DynamicTest> doorsOpenForWhomTheyShould() throws IOException {
        Government other = people.government();
        return rows().stream().map(row -> DynamicTest.dynamicTest(row.endpoint(), () -> walk(row, other)));
    }

    private void walk(Row row, Government other) {
        List<String> departures = new ArrayList<>();
        Map<String, String> places = Map.of();
        Government home = null;
        int column = 0;
        for (Map.Entry<String, @Nullable Function<Government, Person>> role : ROLES.entrySet()) {
            String expected = row.expected().get(column++);
            if (home == null || row.method() != HttpMethod.GET) {
                home = people.government();
                places = fixture.places(home);
            }
            Function<Government, Person> of = role.getValue();
            Government whose = role.getKey().startsWith("luar") ? other : home;
            String answer = answer(row, places, of == null ? null : of.apply(whose));
            if (!answer.equals(expected)) {
                departures.add(role.getKey() + " expected " + expected + " but got " + answer);
            }
        }
        assertThat(departures).isEmpty();
    }

    private String answer(Row row, Map<String, String> places, @Nullable Person person) {
        Map<String, String> variables = new HashMap<>(places);
        row.variables().forEach((name, value) -> variables.put(name, fill(value, places)));
        String path = fill(row.path(), variables);
        AbstractMockHttpServletRequestBuilder<?> request;
        if (row.parameters().startsWith("file=")) {
            request = MockMvcRequestBuilders.multipart(path)
                    .file(new MockMultipartFile(
                            "file", "units.csv", "text/csv", "UNOR ID;NAMA".getBytes(StandardCharsets.UTF_8)));
        } else {
            request = MockMvcRequestBuilders.request(row.method(), path);
        }
        for (String pair :
                row.parameters().isEmpty() ? new String[0] : row.parameters().split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (!parts[0].equals("file")) {
                request.param(parts[0], fill(parts[1], places));
            }
        }
        request.with(csrf());
        if (person != null) {
            request.with(authentication(person.authentication()));
        }
        MvcTestResult result = mvc.perform(request);
        int status = result.getResponse().getStatus();
        String location = result.getResponse().getHeader("Location");
        if (status == HttpStatus.UNAUTHORIZED.value()
                || location != null && person == null && location.endsWith("/login")) {
            return "l";
        }
        if (status >= 500) {
            return "broken (" + status + ")";
        }
        return status == HttpStatus.NOT_FOUND.value() || status == HttpStatus.FORBIDDEN.value() ? "n" : "y";
    }

    private static String fill(String text, Map<String, String> places) {
        String filled = text;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", place.getValue());
        }
        return filled;
    }

    private static List<Row> rows() throws IOException {
        return new ClassPathResource("endpoints.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(EndpointTests::row)
                .toList();
    }

    /** {@code yynn… GET /plans/{id} :id={draft} name=value&name=value} */
    private static Row row(String line) {
        List<String> words = List.of(line.strip().split("\\s+", -1));
        List<String> expected =
                words.getFirst().chars().mapToObj(Character::toString).toList();
        if (expected.size() != ROLES.size()) {
            throw new IllegalArgumentException(line);
        }
        Map<String, String> variables = new HashMap<>();
        String parameters = "";
        for (String word : words.subList(3, words.size())) {
            if (word.startsWith(":")) {
                variables.put(word.substring(1, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
            } else {
                parameters = word;
            }
        }
        return new Row(HttpMethod.valueOf(words.get(1)), words.get(2), expected, variables, parameters);
    }

    private static Map<String, @Nullable Function<Government, Person>> roles() {
        Map<String, @Nullable Function<Government, Person>> roles = new LinkedHashMap<>();
        roles.put("tamu", null);
        roles.put("pegawai", Government::nutritionist);
        roles.put("rekan", Government::colleague);
        roles.put("atasan", Government::headOfPuskesmas);
        roles.put("kepala-dinas", Government::headOfDepartment);
        roles.put("admin-opd", Government::departmentAdmin);
        roles.put("bkpsdm", Government::personnel);
        roles.put("organisasi", Government::organization);
        roles.put("inspektorat", Government::inspector);
        roles.put("walikota", Government::mayor);
        roles.put("luar-bkpsdm", Government::personnel);
        roles.put("luar-atasan", Government::headOfPuskesmas);
        return roles;
    }
}

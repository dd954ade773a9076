package id.teladan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.TestPeople.Person;
import id.teladan.Visitor;
import id.teladan.architecture.EndpointFixture;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a visit leaves behind, over a real connection: cookies, sessions, answers to what no form sends. */
class VisitTests extends SharedContext {

    @TempDir
    Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople people;

    @Autowired
    private EndpointFixture fixture;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private URI address = URI.create("http://localhost");

    @BeforeEach
    void findAddress() {
        address = URI.create("http://localhost:" + port);
    }

    @Test
    void whoeverIsNotSignedInLeavesNoSession() throws Exception {
        long before = sessions();
        for (String path :
                new String[] {"/login", "/activation", "/forgotten-password", "/plans", "/", "/nothing/here"}) {
            get(path);
        }
        assertThat(post("/sign-out", "").statusCode()).isEqualTo(403);
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void signingInMakesOneSessionAndLeadsToThePageThatWasWanted() throws Exception {
        Person person = people.government().nutritionist();
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        long before = sessions();
        send(browser, request("/account").GET());
        String page = send(browser, request("/login").GET()).body();
        String token = page.replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        HttpResponse<String> entered = send(
                browser,
                form(
                        "/login",
                        "_csrf=" + token + "&username=" + person.login() + "&password="
                                + TestPeople.PASSWORD.replace(' ', '+')));
        assertThat(entered.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/account"));
        assertThat(entered.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("session=")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("device=").contains("HttpOnly"));
        assertThat(sessions()).isEqualTo(before + 1);
    }

    @Test
    void formFromElsewhereIsRefused() throws Exception {
        assertThat(post("/login", "username=x&password=y").statusCode()).isEqualTo(403);
    }

    @Test
    void evidenceIsAskedForAnewEachTime() throws Exception {
        Government city = people.government();
        String path = "/reports/" + fixture.places(city).get("report") + "/evidence/1";
        Visitor visitor = Visitor.signIn(address, city.nutritionist().login(), TestPeople.PASSWORD);
        HttpResponse<String> first = visitor.get(path);
        assertThat(first.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("no-cache", "private"));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(visitor.get(path, tag).statusCode()).isEqualTo(304);
        visitor.post("/sign-out", Map.of());
        assertThat(visitor.get(path, tag).statusCode()).isEqualTo(302);
    }

    @Test
    void listsThatLeaveTheHouseAreInTheTrail() throws Exception {
        Government city = people.government();
        String upload = fixture.places(city).get("upload");
        Visitor personnel = Visitor.signIn(address, city.personnel().login(), TestPeople.PASSWORD);
        assertThat(personnel.get("/employees/export.xlsx").statusCode()).isEqualTo(200);
        assertThat(personnel.get("/uploads/" + upload + "/report.xlsx").statusCode())
                .isEqualTo(200);
        personnel.post("/accounts/letters", Map.of("unit", city.puskesmas().toString()));
        personnel.post("/sign-out", Map.of());
        assertThat(trail(city))
                .containsSubsequence(
                        "account.signed-in",
                        "employees.exported",
                        "upload.report-downloaded",
                        "accounts.letters-written",
                        "account.signed-out");
    }

    private List<String> trail(Government city) {
        return transactions.execute(status -> {
            jdbc.sql("SELECT set_config('app.agency', ?, true)")
                    .param(city.agencyId().toString())
                    .query(String.class)
                    .single();
            return jdbc.sql("SELECT action FROM audit.entry WHERE agency_id = ? ORDER BY id")
                    .param(city.agencyId().value())
                    .query(String.class)
                    .list();
        });
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        Person person = people.government().nutritionist();
        Visitor visitor = Visitor.signIn(address, person.login(), TestPeople.PASSWORD);
        long before = sessions();
        assertThat(visitor.post("/sign-out", Map.of()).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login?ended"));
        assertThat(sessions()).isEqualTo(before - 1);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void characterZeroIsRefusedEverywhereWithASentence() throws Exception {
        Person person = people.government().personnel();
        Visitor visitor = Visitor.signIn(address, person.login(), TestPeople.PASSWORD);
        for (HttpResponse<String> answer : List.of(
                get("/login?refused=%00"),
                get("/activation?code=A%00"),
                post("/login", "username=a%00b&password=y"),
                visitor.get("/employees?q=a%00"),
                visitor.get("/employees?q%00=a"),
                visitor.post("/units/regional-head", Map.of("name", "A\0ria", "position", "Wali Kota")),
                visitor.upload("/uploads", Map.of("kind", "UN\0IT"), workbook()))) {
            assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(400);
            assertThat(answer.body()).contains("karakter yang tidak terlihat");
        }
    }

    private Path workbook() throws IOException {
        return Files.writeString(folder.resolve("units.csv"), "UNOR ID;NAMA");
    }

    private long sessions() {
        return jdbc.sql("SELECT count(*) FROM identity.session")
                .query(Long.class)
                .single();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpClient.newHttpClient(), request(path).GET());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(HttpClient.newHttpClient(), form(path, form));
    }

    private static HttpResponse<String> send(HttpClient browser, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Accept", "text/html");
    }

    private HttpRequest.Builder form(String path, String form) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }
}

package org.lienhiep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lienhiep.AccessMatrix.Line;
import org.lienhiep.AccessMatrix.Persona;
import org.lienhiep.access.AccessChanged;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page and every endpoint against everyone who may try it, as {@code access-matrix.csv} says. A page or endpoint
 * that is not listed there fails: who adds one decides who may use it.
 */
class AccessMatrixTest extends UiTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleRecords samples;

    @Autowired
    private DataSource database;

    @Autowired
    private EntityManager persistence;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    private final List<Line> matrix = AccessMatrix.read();
    private Map<String, String> records = Map.of();

    @BeforeEach
    void makeRecords() {
        records = samples.make();
    }

    @Test
    void everyPageIsListed() {
        var pages = new TreeSet<String>();
        for (var page : RouteConfiguration.forApplicationScope().getAvailableRoutes()) {
            pages.add(page.getTemplate());
            page.getRouteAliases().forEach(alias -> pages.add(alias.getTemplate()));
        }

        assertThat(routes(true)).containsExactlyElementsOf(pages);
    }

    @Test
    void everyEndpointIsListed() {
        var offered = new TreeSet<String>();
        endpoints.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.lienhiep")) {
                mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(
                                method -> mapping.getPatternValues().forEach(path -> offered.add(method + " " + path)));
            }
        });

        assertThat(routes(false)).containsExactlyElementsOf(offered);
    }

    private Set<String> routes(boolean views) {
        return matrix.stream()
                .filter(line -> line.isView() == views)
                .map(line -> views ? line.route() : line.name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void pagesOpenForWhomTheyShould(Persona persona) {
        signIn(persona);
        SoftAssertions.assertSoftly(softly -> lines(true)
                .forEach(line -> softly.assertThat(opens(line))
                        .as("%s for %s, who sees %s", line.example(), persona, shown())
                        .isEqualTo(line.allowed().get(persona))));
    }

    @ParameterizedTest
    @EnumSource
    void endpointsAnswerWhomTheyShould(Persona persona) {
        var who = signIn(persona);
        SoftAssertions.assertSoftly(softly -> lines(false).forEach(line -> {
            var status = status(line, who);
            softly.assertThat(status).as(line.name()).isLessThan(500);
            softly.assertThat(status < 300)
                    .as("%s for %s, answered %d", line.name(), persona, status)
                    .isEqualTo(line.allowed().get(persona));
        }));
    }

    private Stream<Line> lines(boolean views) {
        return matrix.stream().filter(line -> line.isView() == views);
    }

    private RequestPostProcessor signIn(Persona persona) {
        var context = SecurityContextHolder.createEmptyContext();
        var nobody = persona == Persona.NOBODY;
        context.setAuthentication(nobody ? null : union.signIn(persona.role(), persona.at()));
        TestSecurityContextHolder.setContext(context);
        // The pages' requests know whoever was signed in when they began.
        cleanVaadinEnvironment();
        TestSecurityContextHolder.setContext(context);
        initVaadinEnvironment();
        return nobody ? anonymous() : authentication(context.getAuthentication());
    }

    /** Whether the page itself is shown, and neither the login page nor an error. */
    private boolean opens(Line line) {
        return undone(() -> {
            open(filled(line.example()));
            return !shown().endsWith("Page")
                    && (!shown().equals("LoginView") || line.route().equals("login"));
        });
    }

    private static String shown() {
        var view = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        return view.isEmpty() ? "nothing" : view.getFirst().getClass().getSimpleName();
    }

    private int status(Line line, RequestPostProcessor who) {
        return undone(() -> mvc.perform(request(line).with(who)).getResponse().getStatus());
    }

    private AbstractMockHttpServletRequestBuilder<?> request(Line line) {
        var method = HttpMethod.valueOf(line.method());
        var address = filled(line.example());
        var body = filled(line.body());
        if (body.startsWith("multipart ")) {
            var parts = body.split(" ", 3);
            var content = parts[2].replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
            return MockMvcRequestBuilders.multipart(method, address)
                    .file(new MockMultipartFile(parts[1], "sample.csv", "text/csv", content));
        }
        return MockMvcRequestBuilders.request(method, address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.replace('\'', '"'));
    }

    private String filled(String text) {
        var filled = text;
        for (var record : records.entrySet()) {
            filled = filled.replace("{" + record.getKey() + "}", record.getValue());
        }
        return filled;
    }

    /** What one line does must not be there for the next. */
    private <T> T undone(Supplier<T> work) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            var before = connection.setSavepoint();
            try {
                return work.get();
            } finally {
                connection.rollback(before);
                persistence.clear();
                events.publishEvent(new AccessChanged());
            }
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}

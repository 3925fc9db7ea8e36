package org.lienhiep;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.lienhiep.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Base of tests of the REST API: the application's real endpoints, security included. */
@IntegrationTest
public abstract class ApiTest {

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected SampleUnion union;

    @Autowired
    private JsonMapper json;

    /** A request of someone with this role, signed with his password. */
    protected static <B extends AbstractMockHttpServletRequestBuilder<B>> B by(String username, B request) {
        return request.with(httpBasic(username, SampleUnion.PASSWORD));
    }

    /** User name of a new account with this role. */
    protected String account(Role role, String at) {
        return union.account(role, at);
    }

    /** A request that sends JSON. */
    protected static MockHttpServletRequestBuilder post(String path, String body) {
        return MockMvcRequestBuilders.post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    /** A request that replaces something by JSON. */
    protected static MockHttpServletRequestBuilder put(String path, String body) {
        return MockMvcRequestBuilders.put(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    /** A request that reads. */
    protected static MockHttpServletRequestBuilder get(String path) {
        return MockMvcRequestBuilders.get(path);
    }

    /** The answer's body. */
    protected JsonNode body(RequestBuilder request) {
        try {
            return json.readTree(mvc.perform(request).getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** A program that talks to the server over REST: what a journey needs to be there before its person comes. */
final class Api {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Server server;
    private final String signature;

    private Api(Server server, String username, String password) {
        this.server = server;
        this.signature = "Basic "
                + Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** As the administrator. */
    static Api of(Server server) {
        return as(server, "admin", Server.PASSWORD);
    }

    /** As the one with this user name and password. */
    static Api as(Server server, String username, String password) {
        return new Api(server, username, password);
    }

    /** Sends JSON, whatever becomes of it. */
    HttpResponse<String> send(String method, String path, String json) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/" + path))
                .header("Authorization", signature)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(1))
                .method(method, BodyPublishers.ofString(json))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Sends JSON that must be accepted. */
    void post(String path, String json) {
        accepted("POST", path, json);
    }

    /** Sends JSON that must be accepted. */
    void put(String path, String json) {
        accepted("PUT", path, json);
    }

    /** What stands there. */
    String get(String path) {
        return accepted("GET", path, "");
    }

    private String accepted(String method, String path, String json) {
        try {
            var answer = send(method, path, json);
            assertThat(answer.statusCode())
                    .as(method + " " + path + ": " + answer.body())
                    .isBetween(200, 299);
            return answer.body();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Records a union with these societies, given as {@code CODE=name}. */
    void found(String code, String name, String... societies) {
        organisation(code, "UNION", name, null);
        for (var society : societies) {
            var parts = society.split("=", 2);
            organisation(parts[0], "SOCIETY", parts[1], code);
        }
    }

    private void organisation(String code, String kind, String name, String parent) {
        post("organisations", """
                {"code": "%s", "kind": "%s", "names": [{"lang": "vi", "name": "%s"}]%s}""".formatted(
                code, kind, name, parent == null ? "" : ", \"parent\": \"" + parent + "\", \"memberSince\": \"2005\""));
    }

    /** Makes an account with one role. */
    void user(String username, String role, String organisation) {
        post("users", """
                {"username": "%s", "password": "%s", "roles": [{"role": "%s", "organisation": "%s"}]}""".formatted(username, Server.PASSWORD, role, organisation));
    }
}

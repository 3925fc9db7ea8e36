package org.lienhiep.news.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;

/** A newspaper's server for tests, on loopback, with the pages that a test gives it. */
public final class Newspaper implements AutoCloseable {

    private final HttpServer server;

    /** Starts one on a free port. */
    public Newspaper() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        LoopbackServers.OPEN.add(address());
    }

    InetSocketAddress address() {
        return server.getAddress();
    }

    /** The address of one of its pages. */
    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Serves a web page. */
    public Newspaper page(String path, String html) {
        return serve(path, exchange -> answer(exchange, 200, "text/html; charset=utf-8", html));
    }

    /** Serves a text of another media type. */
    public Newspaper text(String path, String contentType, String text) {
        return serve(path, exchange -> answer(exchange, 200, contentType, text));
    }

    /** Answers with a status and these headers, without a page. */
    public Newspaper status(String path, int status, Map<String, String> headers) {
        return serve(path, exchange -> {
            headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    /** Serves whatever the handler does. */
    public Newspaper serve(String path, HttpHandler handler) {
        server.createContext(path, handler);
        return this;
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void close() {
        LoopbackServers.OPEN.remove(address());
        server.stop(0);
    }
}

package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A person at a browser: what he sees, reads, types and presses. Faults on the page fail the journey. */
final class Browser implements AutoCloseable {

    private static final com.microsoft.playwright.Browser CHROMIUM = launch();
    private static final Path SHOTS = Path.of("target", "journey");

    /** What the tools of these tests run in every frame, a kept page's frame refuses as it should. */
    private static final String SANDBOXED = "Blocked script execution in 'about:srcdoc'";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Notices go away by themselves, on a slow machine before one looks: what they said is passed on at once. */
    private static final String NOTICES = """
            new MutationObserver(() => {
              for (const card of document.querySelectorAll('vaadin-notification-card')) {
                const words = card.textContent.trim();
                if (words && card.told !== words) {
                  card.told = words;
                  window.lienhiepTold(words);
                }
              }
            }).observe(document, { childList: true, subtree: true, characterData: true });
            """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    private Browser(BrowserContext context) {
        this.context = context;
        context.exposeBinding("lienhiepTold", (_, words) -> notices.add(String.valueOf(words[0])));
        context.addInitScript(NOTICES);
        context.setDefaultTimeout((double) PATIENCE.toMillis());
        this.page = context.newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith(SANDBOXED)) {
                faults.add(message.text());
            }
        });
    }

    private static AxeRunOptions onlyViolations() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static com.microsoft.playwright.Browser launch() {
        var named = System.getenv("LIENHIEP_CHROMIUM");
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        return Playwright.create(options)
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(named == null ? "/usr/bin/chromium" : named))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A new window on the server. */
    static Browser on(Server server) {
        return on(server, 1280, 900, "vi-VN", ColorScheme.LIGHT);
    }

    /** A new window of this size, in this language and colour scheme. */
    static Browser on(Server server, int width, int height, String language, ColorScheme scheme) {
        return new Browser(CHROMIUM.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(server.address())
                .setViewportSize(width, height)
                .setLocale(language)
                .setColorScheme(scheme)));
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Goes to an address and waits until the page stands still. */
    void open(String path) {
        page.navigate(path);
        settle();
    }

    /** Goes to another page of the application as its links do, without loading the application again. */
    void go(String path) {
        page.evaluate("""
                path => {
                  const link = document.createElement('a');
                  link.href = path;
                  link.setAttribute('router-link', '');
                  document.body.append(link);
                  link.click();
                  link.remove();
                }
                """, path);
        page.waitForURL(url -> URI.create(url).getPath().equals(URI.create(path).getPath()));
        settle();
    }

    /** Waits until nothing moves between browser and server. */
    void settle() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients)"
                + ".every(client => !client.isActive || !client.isActive())");
    }

    /** Enters name and password where they are asked for. */
    void enter(String username, String password) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
    }

    void signIn(String username, String password) {
        open("/login");
        enter(username, password);
        page.waitForURL(Pattern.compile("^(?!.*/login(\\?|$)).*"));
        settle();
    }

    /** What is left when the server forgets the session: a cookie that means nothing any more. */
    void loseSession() {
        var everywhere = URI.create(page.url()).resolve("/").toString();
        context.addCookies(List.of(new Cookie("lienhiep-session", "0").setUrl(everywhere)));
    }

    /** Does something without a network; that the browser misses it is no fault of the page. */
    void offline(Runnable work) {
        context.setOffline(true);
        try {
            work.run();
        } finally {
            context.setOffline(false);
            faults.removeIf(fault -> fault.contains("ERR_INTERNET_DISCONNECTED"));
        }
    }

    /** The field with this label, where one types; the frame of a composed field has the same. */
    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator(":not(vaadin-custom-field)"))
                .first();
    }

    void type(String label, String text) {
        field(label).fill(text);
        page.keyboard().press("Tab");
        settle();
    }

    /** Opens the choice with this label and takes this option. */
    void choose(String label, String option) {
        field(label).click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
        settle();
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        settle();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        settle();
    }

    /** Fails unless the page shows this text, and leaves a picture of what it shows instead. */
    void sees(String text) {
        try {
            page.getByText(text).first().waitFor();
        } catch (TimeoutError missing) {
            shot("missing-" + System.currentTimeMillis());
            throw missing;
        }
    }

    /** Fails unless a notice said this since the last time one was asked for; it may have gone by now. */
    void told(String text) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (notices.stream().noneMatch(notice -> notice.contains(text))) {
            if (System.nanoTime() > end) {
                shot("untold-" + System.currentTimeMillis());
                throw new AssertionError("No notice said “" + text + "”, but " + notices);
            }
            page.waitForTimeout(100); // lets what the page passes on come in
        }
        notices.clear();
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    /** Fails on anything that axe finds against WCAG 2.2 AA. */
    void isAccessible() {
        var found = new AxeBuilder(page)
                .options(onlyViolations())
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        // Cells of a grid take the keyboard's focus but nothing happens when one points at them: no targets.
        found.forEach(rule -> rule.setNodes(rule.getNodes().stream()
                .filter(node ->
                        !rule.getId().equals("target-size") || !node.getHtml().startsWith("<td"))
                .toList()));
        found.removeIf(rule -> rule.getNodes().isEmpty());
        assertThat(found)
                .as("axe on " + page.url())
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getHtml())
                                .toList())
                .isEmpty();
    }

    void shot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Fails when the page reported an error, such as a script refused by the Content-Security-Policy. */
    @Override
    public void close() {
        context.close();
        assertThat(faults).as("errors on the page").isEmpty();
    }
}

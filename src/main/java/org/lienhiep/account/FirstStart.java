package org.lienhiep.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started a new installation how to set it up, or sets it up from the environment. */
@Component
class FirstStart {

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    private final Installation installation;
    private final SetUpCode code;
    private final Environment environment;
    private final String username;
    private final String password;

    FirstStart(
            Installation installation,
            SetUpCode code,
            Environment environment,
            @Value("${lienhiep.admin.username:}") String username,
            @Value("${lienhiep.admin.password:}") String password) {
        this.installation = installation;
        this.code = code;
        this.environment = environment;
        this.username = username;
        this.password = password;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(100)
    void begin() {
        var address = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        if (!username.isBlank() && !password.isBlank()) {
            createAdministrator();
        }
        if (installation.isNew()) {
            log.info("""


                      Lienhiep is new here. Open {}/setup
                      and enter this code:  {}
                    """, address, code.shown());
        } else {
            log.info("Lienhiep is ready: {}", address);
        }
    }

    private void createAdministrator() {
        var fresh = installation.isNew();
        var weakness = installation.createAdministratorUnattended(username, password);
        if (fresh) {
            log.info("Administrator created from the environment: username={}", username);
        }
        weakness.ifPresent(problem -> log.warn(
                "LIENHIEP_ADMIN_PASSWORD is weak ({}): it must be changed at the first sign-in", problem.message()));
    }
}

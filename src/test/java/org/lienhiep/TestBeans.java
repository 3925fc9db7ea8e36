package org.lienhiep;

import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.lienhiep.kernel.VietnamTime;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * What tests put in place of the real: a day that stands still, a data source that counts statements, and
 * a password that costs no time.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestBeans {

    /** The day on which every test takes place. */
    public static final LocalDate TODAY = LocalDate.of(2026, 8, 15);

    @Bean
    @Primary
    Clock standingClock() {
        return Clock.fixed(TODAY.atTime(9, 30).atZone(VietnamTime.ZONE).toInstant(), VietnamTime.ZONE);
    }

    @Bean
    static BeanPostProcessor replacements() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return switch (bean) {
                    case DataSource dataSource ->
                        ProxyDataSourceBuilder.create(dataSource)
                                .listener(Statements.COUNTER)
                                .build();
                    case PasswordEncoder real -> new SamplePassword(real);
                    default -> bean;
                };
            }
        };
    }
}

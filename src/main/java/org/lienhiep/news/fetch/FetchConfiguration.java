package org.lienhiep.news.fetch;

import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FetchConfiguration {

    /** How we name ourselves to newspapers: what we are, and whom they can write to. */
    @Bean
    HttpPageFetcher pageFetcher(
            ObjectProvider<TestServers> testServers, @Value("${lienhiep.news.contact}") String contact) {
        var name = "Lienhiep/1.0 (activity tracker of an association" + (contact.isBlank() ? ")" : "; " + contact + ")");
        return new HttpPageFetcher(
                SystemDefaultDnsResolver.INSTANCE, testServers.getIfAvailable(() -> TestServers.NONE), name);
    }
}

package org.lienhiep.news.fetch;

import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Opens loopback to the servers that tests started, and to no other. */
@Component
class LoopbackServers implements TestServers {

    static final Set<InetSocketAddress> OPEN = ConcurrentHashMap.newKeySet();

    @Override
    public boolean has(InetSocketAddress server) {
        return OPEN.contains(server);
    }
}

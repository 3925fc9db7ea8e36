package org.lienhiep.news.fetch;

import java.net.IDN;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Answers the question for a server's addresses, and refuses the answer when one of them is not public. The client
 * connects to the very addresses given here and asks for none itself, so a name that answers differently a moment
 * later gains nothing.
 */
final class GuardedResolver implements DnsResolver {

    private final DnsResolver names;
    private final TestServers testServers;

    GuardedResolver(DnsResolver names, TestServers testServers) {
        this.names = names;
        this.testServers = testServers;
    }

    /** The name leads to a server that is not on the public web. */
    static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1;

        NotPublic(String host) {
            super(host);
        }
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        var found = names.resolve(plain(host));
        var servers = Arrays.stream(found == null ? new InetAddress[0] : found)
                .map(address -> new InetSocketAddress(address, port))
                .toList();
        if (servers.isEmpty()) {
            throw new UnknownHostException(host);
        }
        for (var server : servers) {
            if (!PublicAddresses.contains(server.getAddress()) && !testServers.has(server)) {
                throw new NotPublic(host);
            }
        }
        return servers;
    }

    /** The client writes hosts in their own script before it asks; name servers know the plain one only. */
    private static String plain(String host) throws UnknownHostException {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException noHost) {
            throw new UnknownHostException(host);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return resolve(host, 0).stream().map(InetSocketAddress::getAddress).toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}

package org.lienhiep.news.fetch;

import java.net.InetSocketAddress;

/**
 * The servers on loopback that tests may fetch from, each with its port.
 *
 * <p>Only code can give them: this type is seen in this package alone, no class of the product implements it, and no
 * property or setting is asked. A deployment therefore cannot open the door by accident or by a setting copied from
 * somewhere; it would have to be built with a class of its own in this package.
 */
interface TestServers {

    /** None: what every installation has. */
    TestServers NONE = _ -> false;

    /** Whether exactly this address and port belong to a server that a test started. */
    boolean has(InetSocketAddress server);
}

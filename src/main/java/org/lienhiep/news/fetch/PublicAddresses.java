package org.lienhiep.news.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Tells the addresses of the public internet from all others: one's own machine, the office's network, neighbours on
 * the link, the data that clouds give to their machines, groups, and what is kept for documentation.
 *
 * <p>In version 4 everything is public that is not reserved (RFC 6890). In version 6 nothing is but global unicast,
 * without the ranges that wrap an address of version 4 (Teredo, 6to4; NAT64 and mapped ones lie outside it), behind
 * which a private one could hide.
 */
final class PublicAddresses {

    private static final List<Block> RESERVED_V4 = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "168.63.129.16/32", // Azure's data for its machines
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    private static final Block GLOBAL_V6 = Block.of("2000::/3");

    private static final List<Block> RESERVED_V6 = blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        var bytes = address.getAddress();
        return switch (address) {
            case Inet4Address _ -> RESERVED_V4.stream().noneMatch(block -> block.contains(bytes));
            case Inet6Address _ ->
                GLOBAL_V6.contains(bytes) && RESERVED_V6.stream().noneMatch(block -> block.contains(bytes));
            default -> false;
        };
    }

    private static List<Block> blocks(String... written) {
        return Arrays.stream(written).map(Block::of).toList();
    }

    private record Block(InetAddress start, int bits) {

        static Block of(String written) {
            var parts = written.split("/", 2);
            return new Block(InetAddress.ofLiteral(parts[0]), Integer.parseInt(parts[1]));
        }

        boolean contains(byte[] address) {
            var prefix = start.getAddress();
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((prefix[bit / 8] & mask) != (address[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}

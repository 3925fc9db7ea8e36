package org.lienhiep.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords: a handful of failures per account, some more per address, then a wait. Counts
 * are kept in memory and per node, which is enough to make guessing hopeless.
 */
@Component
class SignInThrottle {

    static final int FAILURES_PER_ACCOUNT = 5;
    static final int FAILURES_PER_ADDRESS = 50;
    static final Duration WINDOW = Duration.ofMinutes(5);

    private final LoadingCache<String, Bucket> accounts = buckets(FAILURES_PER_ACCOUNT);
    private final LoadingCache<String, Bucket> addresses = buckets(FAILURES_PER_ADDRESS);

    private static LoadingCache<String, Bucket> buckets(int failures) {
        return Caffeine.newBuilder()
                .expireAfterAccess(WINDOW)
                .maximumSize(100_000)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(failures).refillGreedy(failures, WINDOW))
                        .build());
    }

    /** Whether the next attempt may be made; asked before the password is looked at. */
    boolean allows(String account, @Nullable String address) {
        return accounts.get(account).getAvailableTokens() > 0
                && (address == null || addresses.get(address).getAvailableTokens() > 0);
    }

    void failed(String account, @Nullable String address) {
        accounts.get(account).tryConsume(1);
        if (address != null) {
            addresses.get(address).tryConsume(1);
        }
    }

    void succeeded(String account) {
        accounts.invalidate(account);
    }
}

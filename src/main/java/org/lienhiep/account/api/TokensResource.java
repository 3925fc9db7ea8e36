package org.lienhiep.account.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.account.TokenRow;
import org.lienhiep.account.Tokens;
import org.lienhiep.rest.Items;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tokens")
@Tag(name = "Tokens")
class TokensResource {

    private final Tokens tokens;

    TokensResource(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What a token is for and how long it works; no end where no day is given. */
    record NewToken(@Nullable String name, @Nullable LocalDate expiresOn) {}

    /** A made token; it can be read only here. */
    record Made(UUID id, String name, @Nullable LocalDate expiresOn, String token) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make a token that stands for the caller")
    Made make(@RequestBody NewToken body) {
        var minted = tokens.mint(body.name(), body.expiresOn());
        return new Made(minted.row().id(), minted.row().name(), minted.row().expiresOn(), minted.token());
    }

    @GetMapping
    @Operation(summary = "The caller's tokens, without the secret")
    Items<TokenRow> list() {
        var own = tokens.own();
        return new Items<>(own, own.size());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke one of the caller's tokens")
    void revoke(@PathVariable UUID id) {
        tokens.revoke(id);
    }
}

package org.lienhiep;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lienhiep.access.Role;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Runs a test as someone with this role, in the union and societies of {@link SampleUnion}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = SignedIn.Factory.class)
public @interface SignedIn {

    /** The role. */
    Role value();

    /** Code of the organisation where he holds it; empty for the whole installation. */
    String at() default SampleUnion.CODE;

    /** Makes the account and signs it in. */
    class Factory implements WithSecurityContextFactory<SignedIn> {

        private final SampleUnion union;

        Factory(SampleUnion union) {
            this.union = union;
        }

        @Override
        public SecurityContext createSecurityContext(SignedIn annotation) {
            return new SecurityContextImpl(union.signIn(annotation.value(), annotation.at()));
        }
    }
}

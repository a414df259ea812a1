package fr.maillage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test of the whole platform on a real database. The build runs it twice: on Derby, and on PostgreSQL with
 * {@code -Dmaillage.database=postgresql}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@OnPlatform
public @interface OnDatabase {}

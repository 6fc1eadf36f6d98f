package io.plenary.agenda;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How values are generated. The options stand here and not on the values, and this annotation stays
 * in the source, so that nothing of them shows in the class files that users compile against.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    defaults = @Value.Immutable(lazyhash = true),
    builder = "newBuilder",
    depluralize = true,
    depluralizeDictionary = {
      "availability:availability",
      "interpretation:interpretation",
      "person:people"
    },
    allowedClasspathAnnotations = {Override.class})
@interface PlenaryStyle {}

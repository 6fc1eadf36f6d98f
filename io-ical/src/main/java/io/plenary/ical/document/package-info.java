/** A calendar as components and properties, read within limits. */
@NullMarked
package io.plenary.ical.document;

import org.jspecify.annotations.NullMarked;

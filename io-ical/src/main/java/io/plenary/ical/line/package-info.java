/** Content lines and the values in them (RFC 5545, 3.1 and 3.3); the one package that knows iCal4j. */
@NullMarked
package io.plenary.ical.line;

import org.jspecify.annotations.NullMarked;

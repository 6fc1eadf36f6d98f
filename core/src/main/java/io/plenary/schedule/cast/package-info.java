/** Who is to be placed: sessions with their parts, laid out, and the starts and rooms they may take. */
@NullMarked
package io.plenary.schedule.cast;

import org.jspecify.annotations.NullMarked;

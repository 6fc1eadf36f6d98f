/**
 * What pretalx's API says of a schedule. {@link io.plenary.json.pretalx.PretalxFormat} is found by {@link
 * io.plenary.format.AgendaFormats}. No parameter may be null and no method returns null.
 */
@NullMarked
package io.plenary.json.pretalx;

import org.jspecify.annotations.NullMarked;

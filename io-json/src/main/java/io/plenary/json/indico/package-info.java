/**
 * What Indico exports of an event. {@link io.plenary.json.indico.IndicoFormat} is found by {@link
 * io.plenary.format.AgendaFormats}. No parameter may be null and no method returns null.
 */
@NullMarked
package io.plenary.json.indico;

import org.jspecify.annotations.NullMarked;

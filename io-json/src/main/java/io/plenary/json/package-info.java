/**
 * Plenary JSON: agendas as one JSON document, made to be written by hand and compared line by line.
 *
 * <p>{@link io.plenary.json.PlenaryJson} writes and reads it. {@link io.plenary.json.PlenaryModule} does
 * so inside an application that uses Jackson already, and {@link io.plenary.json.PlenaryJsonFormat}
 * behind {@link io.plenary.format.AgendaFormats}. No parameter may be null and no method returns null.
 */
@NullMarked
package io.plenary.json;

import org.jspecify.annotations.NullMarked;

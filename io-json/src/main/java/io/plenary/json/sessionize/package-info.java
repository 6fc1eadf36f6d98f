/**
 * What Sessionize publishes of a conference, in the views of its API of version 2. {@link
 * io.plenary.json.sessionize.SessionizeFormat} is found by {@link io.plenary.format.AgendaFormats}. No
 * parameter may be null and no method returns null.
 */
@NullMarked
package io.plenary.json.sessionize;

import org.jspecify.annotations.NullMarked;

/**
 * Small values that an agenda is written with and that know nothing of conferences: texts in one or
 * more languages, languages, countries, colours, links, attachments, and the extensions in which an
 * importer keeps what the model has no place for.
 *
 * <p>All are immutable. No parameter may be null and no method returns null.
 */
@NullMarked
package io.plenary.value;

import org.jspecify.annotations.NullMarked;

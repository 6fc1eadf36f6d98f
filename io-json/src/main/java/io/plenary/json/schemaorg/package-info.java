/**
 * Events as web pages describe them to search engines: schema.org in JSON-LD. {@link
 * io.plenary.json.schemaorg.SchemaOrgFormat} is found by {@link io.plenary.format.AgendaFormats}. No
 * parameter may be null and no method returns null.
 */
@NullMarked
package io.plenary.json.schemaorg;

import org.jspecify.annotations.NullMarked;

/**
 * The JSON schedules of the chaos communication congresses and of many others: {@code schedule.json} as
 * frab, pretalx and the hub write it, and its successor. {@link io.plenary.json.frab.FrabFormat} and
 * {@link io.plenary.json.frab.Schedule2Format} are found by {@link io.plenary.format.AgendaFormats}. No
 * parameter may be null and no method returns null.
 */
@NullMarked
package io.plenary.json.frab;

import org.jspecify.annotations.NullMarked;

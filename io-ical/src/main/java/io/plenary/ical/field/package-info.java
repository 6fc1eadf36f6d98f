/** What reading and writing share: the fields of our own, the properties that are kept, the UIDs. */
@NullMarked
package io.plenary.ical.field;

import org.jspecify.annotations.NullMarked;

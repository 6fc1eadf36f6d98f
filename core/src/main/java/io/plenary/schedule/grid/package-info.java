/** Where sessions may be placed: stretches of time and the moments in them at which a session may start. */
@NullMarked
package io.plenary.schedule.grid;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.plenary.schedule;

import org.jspecify.annotations.NullMarked;

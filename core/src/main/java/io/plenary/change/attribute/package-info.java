/** What is said of the things on an agenda, one attribute after the other. */
@NullMarked
package io.plenary.change.attribute;

import org.jspecify.annotations.NullMarked;

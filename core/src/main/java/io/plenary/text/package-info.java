/** How sentences about an agenda are worded, wherever they are written. */
@NullMarked
package io.plenary.text;

import org.jspecify.annotations.NullMarked;

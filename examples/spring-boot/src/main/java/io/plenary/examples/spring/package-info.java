/** An application that serves an agenda as JSON and reads those that are posted to it. */
@NullMarked
package io.plenary.examples.spring;

import org.jspecify.annotations.NullMarked;

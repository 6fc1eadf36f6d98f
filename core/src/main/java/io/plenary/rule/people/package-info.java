/** Rules about people: nobody is in two places at once, or needed while away. */
@NullMarked
package io.plenary.rule.people;

import org.jspecify.annotations.NullMarked;

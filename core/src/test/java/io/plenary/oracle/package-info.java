/** A second, plain checker, and agendas by chance on which it is compared with the rules. */
package io.plenary.oracle;

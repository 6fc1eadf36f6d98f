package io.plenary.change.match;

import java.util.List;

/**
 * What something is recognised by when its id says nothing.
 *
 * @param <P> the profiles that it is compared with
 */
interface Profile<P extends Profile<P>> {

  /** Its id, which decides among equals. */
  String id();

  /** Its time, in seconds, by which neighbours are found where too many share a key. */
  long when();

  /** Two that share one of these are compared. */
  List<String> keys();

  /** Two that share one of these are compared, unless too many do. */
  List<String> words();

  /** How much alike the two are, from 0 to 1000. */
  int likeness(P other);
}

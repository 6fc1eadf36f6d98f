package io.plenary.agenda;

/** Holds the preferences of nearly every session, so that they need not be made for each. */
final class NoPreferences {

  static final Preferences INSTANCE = Preferences.builder().build();

  private NoPreferences() {}
}

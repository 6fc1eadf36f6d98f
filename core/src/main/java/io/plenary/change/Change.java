package io.plenary.change;

/**
 * One thing that differs between two versions of an agenda. {@link AgendaDiff#sentence(Change)} says it
 * in words.
 */
public sealed interface Change permits SessionChange, EntryChange, AgendaChange {}

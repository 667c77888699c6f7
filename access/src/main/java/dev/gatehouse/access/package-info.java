/**
 * Who may do what: people, applications, votes, grants, limits; pure {@code decide}, {@code evolve} and
 * {@code permit}.
 *
 * <p>Promises: every change of authority is an event; every refusal has a code and a sentence; anything
 * unknown denies.
 *
 * <p>Never: reads a clock, a socket, a file or a random number; knows another room than taxonomy.
 */
package dev.gatehouse.access;

/**
 * Wiring, configuration, storage, command line: where the rooms become a program.
 *
 * <p>Promises: a fault in a configuration names file, line, key and what was expected.
 *
 * <p>Never: holds a rule that another room could hold.
 */
package dev.gatehouse.app;

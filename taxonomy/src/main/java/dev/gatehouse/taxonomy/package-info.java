/**
 * The words of risk as versioned data: domains, rungs, purposes, access modes, jurisdictions.
 *
 * <p>Promises: a taxonomy is immutable and has a digest; an unknown word is an error, never a default.
 *
 * <p>Never: decides anything, or knows another room.
 */
package dev.gatehouse.taxonomy;

/**
 * The JSON API of everything people decide: joining, applying, voting, revoking, enrolling keys.
 *
 * <p>Promises: every command names its actor by a proven key; refusals carry a code and a sentence.
 *
 * <p>Never: decides by itself; every rule is {@code access}'.
 */
package dev.gatehouse.governance;

/**
 * What is in a text: views, inspectors, findings, streaming hold-back.
 *
 * <p>Promises: the result does not depend on how a stream was cut into pieces; "no finding" and "not
 * inspected" differ; text past the last proven point is never released.
 *
 * <p>Never: knows who asks.
 */
package dev.gatehouse.safeguards;

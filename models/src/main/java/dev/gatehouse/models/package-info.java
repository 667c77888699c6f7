/**
 * Running a model behind one interface, {@code Engine}: the embedded Llama
 * engine over GGUF, OpenAI-compatible servers; the small trainer and the demo model.
 *
 * <p>Promises: generation is cancelled within one token; a malformed file is refused with what and
 * where.
 *
 * <p>Never: knows who asks, or judges what a text means.
 */
package dev.gatehouse.models;

/**
 * The data plane: one exchange, from the socket to the ledger.
 *
 * <p>Promises: a straight way through named stages; a field nobody accounted for is a 400; budgets hold
 * under any concurrency; nothing reaches the model before its {@code admitted} entry is durable.
 *
 * <p>Never: waits for a database, or decides by itself who may do what.
 */
package dev.gatehouse.gateway;

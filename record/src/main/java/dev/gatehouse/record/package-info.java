/**
 * The append-only, verifiable log: journal, Merkle tiles, signed checkpoints, proofs, fsck.
 *
 * <p>Promises: an entry acknowledged is durable; nothing is signed that was not read back and hashed
 * again; the published folder is C2SP tlog-tiles, byte for byte, so others' tools can check it.
 *
 * <p>Never: knows what an entry means, or any other room; usable without Gatehouse.
 */
package dev.gatehouse.record;

/**
 * Proving who asks: client assertions, DPoP proofs, tokens bound to a key and to one grant, epochs.
 *
 * <p>Promises: a token without its key is useless; a proof is good once; failures are coded.
 *
 * <p>Never: decides what the holder of a credential may do: that is access.
 */
package dev.gatehouse.credentials;

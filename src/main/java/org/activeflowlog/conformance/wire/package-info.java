/** One RPC call and its answer: building, signing, limits, recording, redaction. */
package org.activeflowlog.conformance.wire;

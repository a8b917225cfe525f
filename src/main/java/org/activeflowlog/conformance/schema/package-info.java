/** What shape an answer or a file has: JSON Schema checks. */
package org.activeflowlog.conformance.schema;

package org.activeflowlog.conformance.cli;

import java.net.URI;
import java.util.Optional;

/**
 * A target as the user named it.
 *
 * @param given the option or variable that named it
 */
record Target(String name, URI url, Optional<URI> states, Setting given) {}

package org.activeflowlog.conformance.cli;

import java.net.URI;
import java.util.Optional;

/**
 * A target as the user named it.
 *
 * @param fixtures the fixtures file
 * @param given the option or variable that named it
 */
record Target(
    String name, URI url, Optional<URI> states, Optional<Setting> fixtures, Setting given) {}

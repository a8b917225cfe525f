package org.activeflowlog.conformance.contract;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A feature file as Gherkin understands it.
 *
 * @param pickles its scenarios and the rows of its outlines, with values filled in
 */
record ParsedFeature(FeatureText file, Feature feature, List<Pickle> pickles) {

  static ParsedFeature of(FeatureText file) {
    AtomicInteger ids = new AtomicInteger();
    List<Envelope> envelopes =
        GherkinParser.builder()
            .includeSource(false)
            .idGenerator(() -> Integer.toString(ids.getAndIncrement()))
            .build()
            .parse(file.path(), file.text().getBytes(StandardCharsets.UTF_8))
            .toList();
    Feature feature = feature(file, envelopes);
    return new ParsedFeature(
        file,
        feature,
        envelopes.stream().map(Envelope::getPickle).flatMap(Optional::stream).toList());
  }

  private static Feature feature(FeatureText file, List<Envelope> envelopes) {
    String trouble =
        envelopes.stream()
            .map(Envelope::getParseError)
            .flatMap(Optional::stream)
            .map(ParseError::getMessage)
            .findFirst()
            .orElse("holds no feature");
    return envelopes.stream()
        .map(Envelope::getGherkinDocument)
        .flatMap(Optional::stream)
        .map(GherkinDocument::getFeature)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(file.path() + ": " + trouble));
  }
}

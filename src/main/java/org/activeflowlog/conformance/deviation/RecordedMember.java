package org.activeflowlog.conformance.deviation;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.activeflowlog.conformance.twin.Recorder;
import org.activeflowlog.conformance.twin.Recording;
import org.activeflowlog.conformance.twin.Twin;

/** A truthful twin that keeps what it is asked, so that members can be asked the same. */
public final class RecordedMember {
  private final Recorder recorder;

  /** One to compare members of that likeness with. */
  public RecordedMember(Likeness likeness) {
    this.recorder = new Recorder(likeness.options());
  }

  /** Lets it answer, once. */
  public RunningMember start() {
    return new RunningMember(Twin.start(recorder));
  }

  /** Everything that it was asked so far, with what it answered. */
  public Answers answers() {
    return new Answers(recorder.recording());
  }

  /** What a truthful twin answered to one call after the other. */
  public static final class Answers {
    private final Recording recording;

    private Answers(Recording recording) {
      this.recording = recording;
    }

    /** The nonces of the calls, in order; none where a call has none. */
    public List<Optional<String>> nonces() {
      return recording.nonces();
    }

    /**
     * The places of the calls that a member of the same likeness, new, answers otherwise.
     *
     * @param asked which calls it is asked, by their places
     */
    public List<Integer> differences(Member member, IntPredicate asked) {
      return recording.differences(member.change(), asked);
    }
  }
}

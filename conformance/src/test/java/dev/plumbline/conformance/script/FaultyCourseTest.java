package dev.plumbline.conformance.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reference.host.Host;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A faulty course gives each of its faults once, and tells which ones it could have given. */
final class FaultyCourseTest {

    private static final List<String> LOWER = List.of("SUCCESS", "PENDING", "FAILURE");
    private static final List<String> MEMORY = List.of("SUCCESS", "RESOURCES");

    /** Never goes anywhere, and always takes the last option. */
    private static final Director LAST = new Director() {
        @Override
        public Optional<String> next(Host host) {
            return Optional.empty();
        }

        @Override
        public String choose(String question, List<String> options) {
            return options.getLast();
        }
    };

    @Test
    void aFaultIsGivenTheFirstTimeThatItsQuestionIsAsked() {
        FaultyCourse course = new FaultyCourse(LAST, List.of(new Fault("lower", "FAILURE")));
        assertThat(List.of(
                        course.choose("reference 1/1", MEMORY),
                        course.choose("lower", LOWER),
                        course.choose("lower", LOWER)))
                .containsExactly("SUCCESS", "FAILURE", "SUCCESS");
    }

    @Test
    void everyUnusualAnswerWasPossibleOnce() {
        FaultyCourse course = new FaultyCourse(LAST, List.of());
        course.choose("lower", LOWER);
        course.choose("lower", LOWER);
        course.choose("allocate 7f", MEMORY);
        assertThat(course.possible()).containsExactly(
                new Fault("lower", "PENDING"), new Fault("lower", "FAILURE"), new Fault("allocate 7f", "RESOURCES"));
    }

    @Test
    void itWantsToBeAskedForMemoryWhichIsNoFault() {
        FaultyCourse course = new FaultyCourse(LAST, List.of());
        assertThat(course.choose("allocate any", List.of("SUCCESS", "ASKED"))).isEqualTo("ASKED");
        assertThat(course.possible()).isEmpty();
    }

    @Test
    void memoryFailsOnAFaultyCourseOnly() {
        Fault fault = new Fault("allocate 7f", "RESOURCES");
        assertThat(new Recorder(LAST).choose(fault.question(), MEMORY)).isEqualTo("SUCCESS");
        assertThat(new Recorder(LAST).choose("lower", LOWER)).isEqualTo("FAILURE");
        assertThat(new Recorder(new FaultyCourse(LAST, List.of(fault))).choose(fault.question(), MEMORY))
                .isEqualTo("RESOURCES");
    }
}

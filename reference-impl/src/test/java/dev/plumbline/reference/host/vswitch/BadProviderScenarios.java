package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.ndis.filter.FilterDriverCharacteristics;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.vswitch.FaultyExtension.At;
import dev.plumbline.reference.host.vswitch.FaultyExtension.Fault;
import dev.plumbline.spec.judge.Judgement;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An extension that calls what it must not is found out by the judge, and does the environment no harm. */
class BadProviderScenarios {

    private static final String PROFILE = "switch-team-6.40+module";
    private static final OidRequest NO_REQUEST = null;
    private static final String NO_TEXT = null;
    private static final OidRequest UNKNOWN =
            new OidRequest(OidRequest.Form.ORIGINAL, "r999", "OID_GEN_STATISTICS", "none", "0/0", null);

    private static Arguments fault(String what, At place, Fault fault) {
        return Arguments.of(what, place, fault);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("clones nothing", At.OID, (x, ndis) -> ndis.ndisAllocateCloneOidRequest(NO_REQUEST)),
                fault("clones an unknown request", At.OID, (x, ndis) -> ndis.ndisAllocateCloneOidRequest(UNKNOWN)),
                fault("sends nothing down", At.WORK, (x, ndis) -> ndis.ndisFOidRequest(NO_REQUEST)),
                fault("sends an unknown request down", At.WORK, (x, ndis) -> ndis.ndisFOidRequest(UNKNOWN)),
                fault("sends a request without addresses down", At.WORK, (x, ndis) ->
                        ndis.ndisFOidRequest(new OidRequest(OidRequest.Form.CLONE, "c999", "OID_GEN_STATISTICS", NO_TEXT, "here", null))),
                fault("completes nothing", At.WORK, (x, ndis) -> ndis.ndisFOidRequestComplete(NO_REQUEST, "SUCCESS")),
                fault("completes without a status", At.COMPLETE, (x, ndis) ->
                        ndis.ndisFOidRequestComplete(x.originals.getLast(), NO_TEXT)),
                fault("completes an unknown request", At.WORK, (x, ndis) -> ndis.ndisFOidRequestComplete(UNKNOWN, "SUCCESS")),
                fault("completes a request twice", At.COMPLETE, (x, ndis) ->
                        ndis.ndisFOidRequestComplete(x.originals.getLast(), "FAILURE")),
                fault("completes what it answered", At.WORK, (x, ndis) ->
                        ndis.ndisFOidRequestComplete(x.originals.getLast(), "FAILURE")),
                fault("frees nothing", At.WORK, (x, ndis) -> ndis.ndisFreeCloneOidRequest(NO_REQUEST)),
                fault("frees a clone twice", At.COMPLETE, (x, ndis) -> ndis.ndisFreeCloneOidRequest(x.completed.getLast())),
                fault("sends a freed clone down", At.COMPLETE, (x, ndis) -> ndis.ndisFOidRequest(x.completed.getLast())),
                fault("names a connection that is none", At.WORK, (x, ndis) -> ndis.referenceSwitchNic("here")),
                fault("names nobody", At.WORK, (x, ndis) -> ndis.dereferenceSwitchNic(NO_TEXT)),
                fault("names a port where a connection belongs", At.WORK, (x, ndis) -> ndis.referenceSwitchNic("1")),
                fault("names a port that is none", At.WORK, (x, ndis) -> ndis.referenceSwitchPort("here")),
                fault("queries a connection that is none", At.WORK, (x, ndis) ->
                        ndis.ndisFOidRequest(OidRequest.own("wrong", "here", "OID_GEN_STATISTICS"))),
                fault("gives back a reference that it has not", At.WORK, (x, ndis) -> ndis.dereferenceSwitchNic("1/1")),
                fault("gives back a port that it has not", At.WORK, (x, ndis) -> ndis.dereferenceSwitchPort("1")),
                fault("references what is not there", At.WORK, (x, ndis) -> ndis.referenceSwitchNic("1/7")),
                fault("names a module that is not there", At.WORK, (x, ndis) -> ndis.moduleServices().ndisFPauseComplete("m9")),
                fault("completes a pause that is not", At.WORK, (x, ndis) -> x.life().ndisFPauseComplete(x.module())),
                fault("completes a restart that is not", At.WORK, (x, ndis) ->
                        x.life().ndisFRestartComplete(x.module(), "SUCCESS")),
                fault("completes a restart without a status", At.RESTART, (x, ndis) ->
                        x.life().ndisFRestartComplete(x.module(), NO_TEXT)),
                fault("sets its context twice", At.ATTACH, (x, ndis) -> x.life().ndisFSetAttributes(x.module())),
                fault("sets its context too late", At.WORK, (x, ndis) -> x.life().ndisFSetAttributes(x.module())),
                fault("asks for handlers without a header", At.ATTACH, (x, ndis) ->
                        x.life().ndisFGetOptionalSwitchHandlers(x.module(), NO_TEXT)),
                fault("sends a request while it is attached", At.ATTACH, (x, ndis) ->
                        ndis.ndisFOidRequest(OidRequest.ownQuery("early", "OID_SWITCH_PARAMETERS", "none"))),
                fault("does it on another thread", At.WORK, (x, ndis) -> onAnotherThread(() -> ndis.dereferenceSwitchNic("1/1"))));
    }

    private static void onAnotherThread(Runnable wrong) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(wrong);
        thread.setUncaughtExceptionHandler((_, e) -> thrown.set(e));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (thrown.get() != null) {
            throw new IllegalStateException(thrown.get());
        }
    }

    /** A start of the switch in which requests come back late, so that every entry point is called. */
    private static JudgedSwitchRun started(FaultyExtension extension) throws IutException {
        Choices late = (question, options) ->
                question.startsWith("lower") && options.contains("PENDING") ? "PENDING" : options.get(0);
        JudgedSwitchRun run =
                new JudgedSwitchRun(PROFILE, new SwitchWorld(1, 0, NdisVersion.NDIS_6_40), extension, late);
        return run.give("attach", "PORT_CREATE 1", "complete 1", "restart", "work", "complete 1", "work", "pause");
    }

    @ParameterizedTest(name = "one that {0}")
    @MethodSource("faults")
    void each_fault_is_an_event_that_the_judge_refuses(String what, At place, Fault fault) throws Exception {
        FaultyExtension extension = new FaultyExtension(place, fault);

        JudgedSwitchRun run = started(extension);
        List<Judgement> remarks = run.end();

        assertThat(extension.hasShown()).as("the fault has shown").isTrue();
        assertThat(remarks).as("%s", run.tail()).hasSize(1).first().isInstanceOf(Judgement.Violated.class);
    }

    static Stream<Arguments> faultsInCompletions() {
        return faults().filter(arguments -> arguments.get()[1] == At.COMPLETE);
    }

    @ParameterizedTest(name = "one that {0}")
    @MethodSource("faultsInCompletions")
    void the_same_faults_are_refused_while_a_service_has_not_returned(String what, At place, Fault fault) throws Exception {
        String overtaken = "PENDING, completed before the call returns";
        Choices choices = (question, options) ->
                question.equals("lower OID_SWITCH_PORT_CREATE") ? overtaken : options.get(0);
        JudgedSwitchRun run = new JudgedSwitchRun(
                PROFILE, new SwitchWorld(1, 0, NdisVersion.NDIS_6_40), new FaultyExtension(place, fault), choices);

        assertThat(run.give("attach", "PORT_CREATE 1").end()).hasSize(1).first().isInstanceOf(Judgement.Violated.class);
    }

    @ParameterizedTest(name = "one that throws in {0}")
    @MethodSource("places")
    void an_extension_that_throws_is_known_by_what_it_threw(At place) {
        FaultyExtension extension = new FaultyExtension(place, (x, ndis) -> {
            throw new IllegalArgumentException("no idea");
        });

        assertThatExceptionOfType(IutException.class)
                .isThrownBy(() -> started(extension).end())
                .satisfies(e -> assertThat(e.kind()).isEqualTo(IutException.Kind.THREW))
                .withMessageContaining("no idea");
    }

    static Stream<At> places() {
        return Stream.of(At.values());
    }

    @ParameterizedTest(name = "receives {0}, completions of OIDs {1}")
    @CsvSource({"true, true", "false, false"})
    void a_registration_that_does_not_fit_together_is_refused(boolean receives, boolean completions) throws Exception {
        FilterDriverCharacteristics wrong = new FilterDriverCharacteristics(
                true, completions, false, false, false, false, receives, receives, false);
        JudgedSwitchRun run = new JudgedSwitchRun(
                PROFILE,
                new SwitchWorld(1, 0, NdisVersion.NDIS_6_40),
                new PlainExtension() {
                    @Override
                    public FilterDriverCharacteristics characteristics() {
                        return wrong;
                    }
                },
                Choices.usual());

        assertThat(run.give("attach").end()).hasSize(1).first().isInstanceOf(Judgement.Violated.class);
    }

    @Test
    void without_a_fault_the_same_run_is_judged_clean() throws Exception {
        FaultyExtension extension = new FaultyExtension(At.WORK, (x, ndis) -> {});

        assertThat(started(extension).end()).isEmpty();
    }

    @Test
    void a_service_that_fails_says_what_ndis_would_say() throws Exception {
        AtomicReference<String> said = new AtomicReference<>();
        FaultyExtension extension = new FaultyExtension(
                At.WORK,
                (x, ndis) -> said.set(ndis.ndisAllocateCloneOidRequest(UNKNOWN).isPresent()
                        ? "SUCCESS"
                        : x.life().ndisFSetAttributes("m9") + ", " + x.life().ndisFRestartFilter("m9")));

        started(extension);

        assertThat(said).hasValue("INVALID_PARAMETER, FAILURE");
    }
}

package dev.plumbline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.script.Replay;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.judge.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What campaigns find, and that they are functions of their seeds. Bounded by runs, not by time. */
final class CampaignTest {

    private static final int RUNS = 80;

    /** Gives references back twice. */
    private static Message dereferencesTwice(Message callout, Iut.Callouts environment) throws IutException {
        if (callout.name().equals("DereferenceSwitchNic")) {
            environment.answer(callout);
        }
        return environment.answer(callout);
    }

    /** Never completes a send. */
    private static Message losesSends(Message callout, Iut.Callouts environment) throws IutException {
        return callout.name().equals("NdisMSendComplete") ? Message.done() : environment.answer(callout);
    }

    private static Message throwsAtPromotion(Message callout, Iut.Callouts environment) throws IutException {
        if (callout.name().equals("NdisMPromoteMiniport")) {
            throw new IutException(IutException.Kind.THREW, "the driver cannot promote");
        }
        return environment.answer(callout);
    }

    private static List<Machine> machines(String role) throws Exception {
        return Machines.builtIn(role.equals("switch") ? List.of("SwitchNic", "OidRequest") : List.of("LbfoBundle"));
    }

    private static Campaign campaign(String role, Subject subject, long seed, List<Progress> told) throws Exception {
        Campaign campaign = new Campaign(role, subject, machines(role), seed);
        campaign.run(() -> told.size() == RUNS, told::add);
        return campaign;
    }

    @ParameterizedTest
    @ValueSource(strings = {"switch", "lbfo"})
    void aCampaignOnTheReferenceFindsNothingAndReachesMoreAndMore(String role) throws Exception {
        List<Progress> told = new ArrayList<>();
        Campaign campaign = campaign(role, Tampered.reference(role), 7, told);

        assertThat(campaign.findings()).isEmpty();
        assertThat(campaign.exercised()).isNotEmpty();
        Progress last = told.getLast();
        assertThat(last.runs()).isEqualTo(RUNS);
        assertThat(last.states()).hasSameSizeAs(machines(role));
        last.states().forEach((machine, states) -> assertThat(states)
                .as(machine)
                .isGreaterThan(told.getFirst().states().get(machine)));
        assertThat(told).extracting(Progress::events).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aDefectIsOneFindingHoweverOftenItShows() throws Exception {
        Subject subject = Tampered.reference("switch", CampaignTest::dereferencesTwice);
        Campaign campaign = campaign("switch", subject, 7, new ArrayList<>());

        assertThat(campaign.findings()).extracting(Finding::name).doesNotHaveDuplicates();
        assertThat(campaign.findings())
                .filteredOn(finding -> finding.name().equals("REF-05-NicReferenceIsOutstanding"))
                .singleElement()
                .satisfies(finding -> isShrunkAndReplayable(finding, subject, "switch"));
    }

    @Test
    void whatIsOwedAtTheEndIsFoundToo() throws Exception {
        Subject subject = Tampered.reference("lbfo", CampaignTest::losesSends);
        Campaign campaign = campaign("lbfo", subject, 7, new ArrayList<>());

        assertThat(campaign.findings())
                .extracting(Finding::name)
                .containsExactlyInAnyOrder("LBFO-23-SendCompletionOwed", "LBFO-58-NothingOutstandingAt");
        for (Finding finding : campaign.findings()) {
            isShrunkAndReplayable(finding, subject, "lbfo");
        }
    }

    @Test
    void anImplementationThatThrowsIsAFinding() throws Exception {
        Subject subject = Tampered.reference("lbfo", CampaignTest::throwsAtPromotion);
        Campaign campaign = campaign("lbfo", subject, 7, new ArrayList<>());

        assertThat(campaign.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.name()).isEqualTo("THREW");
            assertThat(finding.outcome().verdict()).isEqualTo(Verdict.ERROR);
            assertThat(finding.outcome().reason()).contains("cannot promote");
        });
    }

    @Test
    void theSameSeedGivesTheSameCampaign() throws Exception {
        assertThat(diary(3)).isEqualTo(diary(3));
    }

    @Test
    void anotherSeedGivesAnotherCampaign() throws Exception {
        assertThat(diary(3)).isNotEqualTo(diary(4));
    }

    /** Everything that a campaign told, but for the time. */
    private static List<Object> diary(long seed) throws Exception {
        List<Progress> told = new ArrayList<>();
        Subject subject = Tampered.reference("switch", CampaignTest::dereferencesTwice);
        Campaign campaign = campaign("switch", subject, seed, told);
        List<Object> diary = new ArrayList<>();
        told.forEach(p -> diary.addAll(List.of(p.runs(), p.events(), p.states(), p.findings())));
        campaign.findings().forEach(f -> diary.addAll(List.of(f.name(), f.scene(), f.run(), f.outcome().trace())));
        return diary;
    }

    private static void isShrunkAndReplayable(Finding finding, Subject subject, String role) throws Exception {
        assertThat(finding.run()).isBetween(1L, (long) RUNS);
        assertThat(finding.outcome().script().steps()).hasSizeBetween(1, 12);
        Outcome again = new Session(subject, machines(role))
                .run(finding.scene(), new Replay(finding.outcome().script()));
        assertThat(again.trace()).isEqualTo(finding.outcome().trace());
        assertThat(again.findings()).isEqualTo(finding.outcome().findings());
        assertThat(again.verdict()).isEqualTo(Verdict.FAIL);
    }
}

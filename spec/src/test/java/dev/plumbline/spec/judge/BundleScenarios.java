package dev.plumbline.spec.judge;

import static dev.plumbline.spec.judge.Extension.quiescent;
import static dev.plumbline.spec.judge.Miniport.bundle;
import static dev.plumbline.spec.judge.Miniport.halted;
import static dev.plumbline.spec.judge.Miniport.halts;
import static dev.plumbline.spec.judge.Miniport.initialised;
import static dev.plumbline.spec.judge.Miniport.isSecondary;
import static dev.plumbline.spec.judge.Miniport.promoted;
import static dev.plumbline.spec.judge.Miniport.promotes;
import static dev.plumbline.spec.judge.Miniport.reading;
import static dev.plumbline.spec.judge.Miniport.setSecondary;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.LbfoEvent.MiniportInitialize;
import dev.plumbline.spec.event.LbfoEvent.MiniportInitializeReturn;
import org.junit.jupiter.api.Test;

/** What the judge says of roles in a bundle, and which clauses it names. */
class BundleScenarios {

    private static final Event WORK = new Event.WorkItem();

    private final Dialogue dialogue = bundle("A", "C");

    @Test
    void a_secondary_takes_over_when_the_primary_has_halted() {
        dialogue.say(halts("A"), promotes("C"), promoted("C", "SUCCESS"), halted("A"), quiescent());
    }

    @Test
    void a_bundle_without_a_primary_is_owed_a_promotion() {
        dialogue.say(halts("A"), halted("A"));
        assertThat(dialogue.broken(quiescent())).containsExactly("LBFO-31");
    }

    @Test
    void a_promotion_that_was_refused_is_not_owed_again() {
        dialogue.say(halts("A"), promotes("C"), promoted("C", "FAILURE"), halted("A"), quiescent());
    }

    @Test
    void nobody_is_promoted_while_the_primary_lives() {
        dialogue.say(WORK);
        assertThat(dialogue.broken(promotes("C"))).containsExactly("LBFO-34", "LBFO-39");
    }

    @Test
    void an_adapter_that_joins_a_bundle_with_a_primary_becomes_a_secondary() {
        dialogue.say(reading("D"));
        assertThat(dialogue.broken(initialised("D"))).containsExactly("LBFO-10");
    }

    @Test
    void the_configuration_is_read_before_the_role_is_chosen() {
        dialogue.say(new MiniportInitialize("D", Miniport.B));
        assertThat(dialogue.broken(initialised("D"))).containsExactlyInAnyOrder("LBFO-04", "LBFO-10");
    }

    @Test
    void the_second_argument_names_the_primary() {
        dialogue.say(reading("D"));
        assertThat(dialogue.broken(setSecondary("D", "C"))).containsExactly("LBFO-10", "LBFO-11");
    }

    @Test
    void an_adapter_that_is_refused_as_a_secondary_may_come_up_alone() {
        dialogue.say(reading("D")).say(setSecondary("D", "A"), isSecondary("D", "FAILURE"), initialised("D"));
        dialogue.say(quiescent());
    }

    @Test
    void a_fourth_adapter_is_more_than_the_model_counts() {
        dialogue.say(reading("D")).say(setSecondary("D", "A"), isSecondary("D", "SUCCESS"), initialised("D"));
        assertThat(dialogue.judgementOf(new MiniportInitialize("E", Miniport.B)))
                .isEqualTo(new Judgement.OutOfScope("LbfoBundle", "B", "Adapter"));
    }

    @Test
    void two_transitions_at_once_are_more_than_the_model_counts() {
        dialogue.say(halts("A"));
        assertThat(dialogue.judgementOf(halts("C")))
                .isEqualTo(new Judgement.OutOfScope("LbfoBundle", "B", "OneTransitionAtATime"));
    }

    @Test
    void an_adapter_that_is_up_is_not_initialised_again() {
        assertThat(dialogue.brokenByHost(new MiniportInitialize("A", Miniport.B))).containsExactly("LBFO-48");
    }

    @Test
    void bundles_are_judged_apart() {
        dialogue.say(new MiniportInitialize("X", "OTHER"), halts("A"), promotes("C"), promoted("C", "SUCCESS"));
        dialogue.say(halted("A"), new MiniportInitializeReturn("X", "OTHER", "RESOURCES"), quiescent());
    }
}

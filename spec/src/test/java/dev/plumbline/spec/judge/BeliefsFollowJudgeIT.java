package dev.plumbline.spec.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.TraceHeader;
import dev.plumbline.spec.event.TraceLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where everything is seen, what is believed of a run is what the judge knows of it. */
class BeliefsFollowJudgeIT {

    @Test
    void every_example_is_believed_to_be_what_it_is() {
        int refused = 0;
        List<Recorded> all = Recorded.all();
        for (Recorded run : all) {
            Judge judge = new Judge(List.of(run.machine()));
            Beliefs beliefs = new Beliefs(List.of(run.machine()), TraceHeader.partial("test", "switch", "test", List.of(), List.of()));
            for (TraceLine line : run.lines()) {
                Judgement judged = judge.accept(line);
                Judgement believed = beliefs.accept(line);
                if (judged instanceof Judgement.OutOfScope scope) {
                    assertThat(beliefs.doubt()).as("%s, %s", run, line).contains(TraceJudge.scope(scope));
                } else {
                    assertThat(believed).as("%s, %s", run, line).isEqualTo(judged);
                }
                if (!(judged instanceof Judgement.Allowed)) {
                    refused++;
                    break;
                }
                assertThat(beliefs.exercised()).as("%s, %s", run, line).isEqualTo(judge.exercised());
            }
        }
        assertThat(all).hasSizeGreaterThan(500);
        assertThat(refused).isGreaterThan(200);
        System.out.println("runs believed to be what they are: " + all.size() + ", of which refused: " + refused);
    }
}

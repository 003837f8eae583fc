package dev.plumbline.spec.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of the items of a run. */
class ItemTableTest {

    private static final Joint JOINT = new Joint(new int[] {0}, 0, Slots.NONE, Joint.DEBTLESS);

    private final ItemTable table = new ItemTable();
    private final List<Instance> items = new ArrayList<>();

    ItemTableTest() {
        for (int i = 0; i < 200; i++) {
            Instance item = new Instance("item ", "i" + i, 1, JOINT);
            items.add(item);
            table.add(item);
        }
    }

    @Test
    void an_item_that_was_removed_leads_to_no_other() {
        Instance removed = items.get(70);
        table.remove(removed);
        assertThat(removed.next).isNull();
        assertThat(removed.previous).isNull();
        assertThat(removed.chained).isNull();
    }

    @Test
    void the_others_are_still_there_in_their_order() {
        for (int i = 0; i < 200; i += 3) {
            table.remove(items.get(i));
        }
        List<Instance> left = new ArrayList<>();
        table.each(left::add);
        List<Instance> expected = new ArrayList<>(items);
        expected.removeIf(item -> items.indexOf(item) % 3 == 0);
        assertThat(left).isEqualTo(expected);
        for (int i = 0; i < 200; i++) {
            assertThat(table.find("i" + i)).isEqualTo(i % 3 == 0 ? null : items.get(i));
        }
    }
}

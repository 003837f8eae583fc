package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.OidInformation;
import dev.plumbline.ndis.filter.OidRequest;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the team saves with a connection, and takes back at its restore (LIFE-64 to LIFE-71). */
class TeamSavesTest {

    private static final String USUAL = "affinity of 2/0";

    private final TeamSaves saves = new TeamSaves();

    private static OidRequest about(String oid, String information) {
        return new OidRequest(OidRequest.Form.ORIGINAL, "r", oid, "2/0", "0/0", null).with(information);
    }

    private Optional<String> saved(int room) {
        OidRequest save = about("OID_SWITCH_NIC_SAVE", "SaveDataSize=" + room);
        return saves.answer(save)
                .filter("SUCCESS"::equals)
                .flatMap(status -> OidInformation.get(save.results().information(), "SaveData"));
    }

    @Test
    void whatIsSavedBearsTheNameOfTheExtension() {
        OidRequest save = about("OID_SWITCH_NIC_SAVE", "SaveDataSize=100");
        assertThat(saves.answer(save)).contains("SUCCESS");
        String written = save.results().information();
        assertThat(OidInformation.get(written, "ExtensionId")).contains("reference-team");
        assertThat(OidInformation.get(written, "ExtensionFriendlyName")).hasValueSatisfying(name -> assertThat(name)
                .isNotBlank());
        assertThat(OidInformation.get(written, "SaveData")).contains(USUAL);
    }

    @Test
    void aConnectionIsSavedOnceUntilThatIsOver() {
        assertThat(saved(100)).isPresent();
        assertThat(saved(100)).isEmpty();
        saves.over("3/0");
        assertThat(saved(100)).isEmpty();
        saves.over("2/0");
        assertThat(saved(100)).isPresent();
    }

    @Test
    void aBufferThatIsTooShortIsRefusedWithTheSizeThatItNeeds() {
        OidRequest save = about("OID_SWITCH_NIC_SAVE", "SaveDataSize=" + (USUAL.length() - 1));
        assertThat(saves.answer(save)).contains("BUFFER_TOO_SHORT");
        assertThat(save.results().bytesNeeded()).isEqualTo(568 + USUAL.length());
        assertThat(saved(USUAL.length())).contains(USUAL);
    }

    @Test
    void whatIsRestoredIsWhatTheNextSaveHolds() {
        OidRequest restore = about("OID_SWITCH_NIC_RESTORE", "ExtensionId=reference-team;SaveData=blue");
        assertThat(saves.answer(restore)).contains("SUCCESS");
        assertThat(restore.results().bytesRead()).isEqualTo(restore.information().length());
        assertThat(saved(100)).contains("blue");
    }

    @Test
    void whatAnotherExtensionSavedIsPassedOn() {
        assertThat(saves.answer(about("OID_SWITCH_NIC_RESTORE", "ExtensionId=other;SaveData=blue")))
                .isEmpty();
        assertThat(saves.answer(about("OID_SWITCH_NIC_SAVE_COMPLETE", ""))).isEmpty();
        assertThat(saved(100)).contains(USUAL);
    }
}

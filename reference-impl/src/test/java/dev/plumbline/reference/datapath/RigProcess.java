package dev.plumbline.reference.datapath;

import java.util.concurrent.CountDownLatch;

/** A process with a running rig, for a test to kill; its argument is the path of a network namespace of the test. */
final class RigProcess {
    static final String READY = "ready";
    static final String WITNESS = "witness";

    private RigProcess() {}

    public static void main(String[] args) throws InterruptedException {
        TeamRig rig = TeamRig.open();
        rig.connect(ActiveBackupHandler::new);
        int fd = NativeCall.check(LibC.open(args[0], LibC.O_RDONLY), "open(" + args[0] + ")");
        try (RtNetlink links = RtNetlink.open(rig.host().namespace())) {
            NewLink here = new NewLink("tie", 400, MacAddress.parse("02:77:00:00:04:01"));
            NewLink there = new NewLink(WITNESS, 401, MacAddress.parse("02:77:00:00:04:02"));
            links.createVeth(here, there, fd);
        }
        System.out.println(READY);
        new CountDownLatch(1).await();
    }
}

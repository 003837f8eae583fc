package dev.plumbline.conformance.mutant;

import java.util.List;

/** Every mutant and every variant there is. A new class that holds some is named here. */
public final class Mutants {

    private Mutants() {}

    /** The references with one defect each, marked with {@link Breaks}, by name. */
    public static List<Mutant> all() {
        return Mutant.in(
                Breaks.class,
                NicReferenceMutants.class,
                PortReferenceMutants.class,
                CloneMutants.class,
                CompletionMutants.class,
                NotificationMutants.class,
                RoleMutants.class,
                TrafficMutants.class,
                AlteredNotificationMutants.class,
                AnsweredRequestMutants.class,
                ResultMutants.class,
                OffloadMutants.class,
                OriginationMutants.class,
                ReferenceUseMutants.class,
                OutOfTimeMutants.class,
                ModuleRequestMutants.class,
                PacketFateMutants.class,
                DestinationMutants.class,
                EgressMutants.class,
                PacketOwnerMutants.class,
                PacketCloneMutants.class,
                SendCancelMutants.class,
                StatusMutants.class,
                OwnStatusMutants.class,
                ModuleMutants.class,
                PauseMutants.class,
                DetachMutants.class,
                HandleMutants.class,
                LeakMutants.class,
                RegistrationMutants.class,
                StrictMutants.class,
                MembershipMutants.class,
                PromotionMutants.class,
                FailoverMutants.class,
                FailBackMutants.class);
    }

    /** The references with one thing done in another allowed way each, marked with {@link Varies}. */
    public static List<Mutant> variants() {
        return Mutant.in(
                Varies.class,
                ReferenceVariants.class,
                RequestVariants.class,
                MiniportVariants.class,
                BusyVariants.class,
                OwnRequestVariants.class,
                ModuleVariants.class,
                PacketVariants.class,
                QueueVariants.class,
                CloneVariants.class,
                EgressVariants.class,
                PolicyVariants.class,
                PassThroughVariants.class,
                StatusVariants.class,
                BundleVariants.class);
    }
}

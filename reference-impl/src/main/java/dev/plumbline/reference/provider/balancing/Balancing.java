package dev.plumbline.reference.provider.balancing;

/** A policy for spreading frames over the members of a team (LBFO-21, LBFO-42); it has no state of its own. */
public interface Balancing {

    /** The policy at work in one team, which has carried nothing yet. */
    Balancer forTeam();
}

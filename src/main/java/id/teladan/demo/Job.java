package id.teladan.demo;

import java.util.List;

/**
 * One job that a unit's staff can have.
 *
 * @param weight share among the jobs of its profile; 0 for one that every such unit has exactly once
 */
record Job(String name, int weight, List<Study> studies) {

    boolean isRequired() {
        return weight == 0;
    }
}

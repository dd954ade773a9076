package id.teladan.planning;

import java.math.BigDecimal;
import java.util.List;

/** Where an indicator shall stand at the end of each quarter of the year, in the indicator's unit. */
public record Trajectory(BigDecimal first, BigDecimal second, BigDecimal third, BigDecimal fourth) {

    static Trajectory of(BigDecimal[] quarters) {
        return new Trajectory(quarters[0], quarters[1], quarters[2], quarters[3]);
    }

    public List<BigDecimal> quarters() {
        return List.of(first, second, third, fourth);
    }

    /** Whether what adds up never falls and ends at the target. */
    boolean addsUpTo(BigDecimal target) {
        return first.compareTo(second) <= 0
                && second.compareTo(third) <= 0
                && third.compareTo(fourth) <= 0
                && fourth.compareTo(target) == 0;
    }
}

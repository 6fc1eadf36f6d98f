package io.plenary.schedule.proof;

import io.plenary.agenda.Person;
import java.util.List;
import java.util.Optional;

/**
 * Units of which a hard rule allows no two at once in a lane.
 *
 * @param rule the id of the rule
 * @param person whose time it is about; if nobody's, it is about rooms
 * @param claims the units
 */
public record Contest(String rule, Optional<Person.Id> person, List<Claim> claims) {}

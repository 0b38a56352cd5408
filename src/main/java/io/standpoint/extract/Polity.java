package io.standpoint.extract;

import io.standpoint.entity.Offices;
import io.standpoint.entity.States;

/**
 * What is known of who governs what.
 *
 * @param offices   which roles there are and which offices they name
 * @param states    countries and what belongs to them
 * @param homelands which country a passage is about
 */
record Polity(Offices offices, States states, Homelands homelands) {}

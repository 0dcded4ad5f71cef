import type {Unit} from '../../units/units.ts';
import {areSurelyPeople} from '../surely-people.ts';
import {trails} from './hows.ts';
import {grounds} from './noun-place.ts';

const along = /^(?:walked|hiked|biked|cycled|ran|skied|paddled|kayaked|climbed|strolled|jogged|did|walk|hike)$/;

/** `walked the Beltline w/ Lea`, `hiked Rattlesnake Ledge`: a capital after how one went is where; and not: walked Ken home. */
export const isAlong = (units: readonly Unit[], at: number): boolean => {
	const isArticled = units[at + 1]?.low === 'the';
	const head = units[isArticled ? at + 2 : at + 1];
	// A ledge of which nothing is known, and somebody one was with.
	const isStrange =
		head?.kind === 'person' &&
		!head.isPossessive &&
		units[at + (isArticled ? 3 : 2)]?.low.startsWith('w') === true &&
		!areSurelyPeople(head.people ?? []);
	const isName = isStrange || (head?.kind === 'word' && /^[A-Z][a-z]/.test(head.token.raw) && !head.token.isFirst);
	// Did the shore path, walked the cemetery.
	const isGround =
		isArticled &&
		!/^(?:loop|circuit)$/.test(units[at + 2]?.low ?? '') &&
		units.slice(at + 2, at + 4).some(({low}) => grounds.test(low) || trails.test(low)) &&
		units[at]?.kind === 'word';
	if (isGround && along.test(units[at]?.low ?? '')) return true;
	const isWalk = units[at]?.kind === 'word' && along.test(units[at]?.low ?? '');
	return isName && isWalk && (isArticled || units[at]?.low !== 'did');
};

/** `came by the lock up to hear us play`: where one was. */
export const isComingBy = (units: readonly Unit[], at: number): boolean =>
	units[at]?.low === 'by' &&
	/^(?:came|come|coming|stopped|dropped|popped|swung|called)$/.test(units[at - 1]?.low ?? '') &&
	/^(?:the|our|my)$/.test(units[at + 1]?.low ?? '') &&
	!/^(?:house|way|time|place)$/.test(units[at + 2]?.low ?? '');

/** `a walk round the temple tank`, `ran round the lake`. */
export const isWalkRound = (units: readonly Unit[], at: number): boolean =>
	/^(?:round|around|across|through)$/.test(units[at]?.low ?? '') &&
	units[at + 1]?.low === 'the' &&
	units
		.slice(Math.max(0, at - 5), at)
		.some(({low}) =>
			/^(?:walk|walked|stroll|strolled|hike|hiked|constitutional|jog|jogged|ran|laps?|amble|wander|wandered|ride|cycled)$/.test(
				low,
			),
		);

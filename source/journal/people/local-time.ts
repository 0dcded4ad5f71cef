import {type Day, dayNumber, type Instant, type Now, weekdayName} from '../day.ts';
import type {Person} from '../person/person.ts';

const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

/**
 * The clock of a zone, made once: it takes longer to make than a frame is to take. Undefined where this machine does
 * not know the zone.
 */
const clockOf = (zone: string): Intl.DateTimeFormat | undefined => {
	if (clocks.has(zone)) return clocks.get(zone);
	let clock: Intl.DateTimeFormat | undefined;
	try {
		clock = new Intl.DateTimeFormat('en-GB', {
			timeZone: zone,
			weekday: 'short',
			hour: '2-digit',
			minute: '2-digit',
			hourCycle: 'h23',
		});
	} catch {
		// A file may name any zone; without a clock there is no time to show.
	}
	clocks.set(zone, clock);
	return clock;
};

const milliseconds = (instant: Instant): number =>
	((dayNumber(instant.slice(0, 10) as Day) * 24 + Number(instant.slice(11, 13))) * 60 + Number(instant.slice(14, 16))) *
	60_000;

/**
 * What the clock says where a person is: `15:04`, `Mon 00:04` where another day is there. Undefined where their zone is
 * not known.
 */
export const localTime = ({zone}: Person, {day, instant}: Now): string | undefined => {
	const clock = zone === undefined ? undefined : clockOf(zone);
	if (!clock) return undefined;
	const part = Object.fromEntries(clock.formatToParts(milliseconds(instant)).map(({type, value}) => [type, value]));
	const time = `${part.hour}:${part.minute}`;
	return part.weekday === weekdayName(day) ? time : `${part.weekday} ${time}`;
};

/**
 * Where a person is and what the clock says there: `London 15:04`; the city of their zone where theirs is not known.
 * Undefined where nothing is.
 */
export const whereabouts = (person: Person, now: Now): string | undefined => {
	const time = localTime(person, now);
	if (time === undefined) return person.city;
	return `${person.city ?? person.zone?.split('/').at(-1)?.replaceAll('_', ' ')} ${time}`;
};

import {type Day, day, type Instant, parseDay, shortDay, type Time} from '../../journal/day.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

/** The local day and time of an instant: in a zone, where it is given and known, else on this machine. */
export const localInstant = (instant: Date, zone?: string): {readonly day: Day; readonly time: Time} => {
	const there = zone === undefined ? undefined : timeIn(zone, instant);
	if (there) return there;
	return {
		day: day(instant.getFullYear(), instant.getMonth() + 1, instant.getDate()) ?? (parseDay('0001-01-01') as Day),
		time: `${pad(instant.getHours())}:${pad(instant.getMinutes())}` as Time,
	};
};

const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

/** What the clock of a zone says; undefined where this machine does not know the zone. */
const timeIn = (zone: string, instant: Date): {readonly day: Day; readonly time: Time} | undefined => {
	if (!clocks.has(zone)) {
		try {
			clocks.set(
				zone,
				new Intl.DateTimeFormat('en-CA', {timeZone: zone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23'}),
			);
		} catch {
			clocks.set(zone, undefined);
		}
	}
	const part = Object.fromEntries(
		clocks
			.get(zone)
			?.formatToParts(instant)
			.map(({type, value}) => [type, value]) ?? [],
	);
	const date = day(Number(part.year), Number(part.month), Number(part.day));
	return date && {day: date, time: `${part.hour}:${part.minute}` as Time};
};

/** `Sun 22 Nov 16:00`, on the local clock. */
export const instantInWords = (instant: Instant, now: Day): string => {
	const local = localInstant(new Date(instant));
	return `${shortDay(local.day, now)} ${local.time}`;
};

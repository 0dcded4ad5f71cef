import {type Day, day, type Instant, parseDay, shortDay, type Time} from '../../journal/day.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

/** The local day and time of an instant on this machine. */
export const localTime = (instant: Date): {readonly day: Day; readonly time: Time} => ({
	day: day(instant.getFullYear(), instant.getMonth() + 1, instant.getDate()) ?? (parseDay('0001-01-01') as Day),
	time: `${pad(instant.getHours())}:${pad(instant.getMinutes())}` as Time,
});

/** `Sun 22 Nov 16:00`, on the local clock. */
export const instantInWords = (instant: Instant, now: Day): string => {
	const local = localTime(new Date(instant));
	return `${shortDay(local.day, now)} ${local.time}`;
};

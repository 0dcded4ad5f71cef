import {addDays, type Now, parseTime, type Time} from '../../journal/day.ts';
import {amount} from './date-words.ts';
import type {DateReading, NoMoment} from './moment.ts';

const twelve = String.raw`(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\.?`;
const twentyFour = String.raw`(\d{1,2}):(\d{2})`;
const named = '(noon|midday|midnight)';
const time = `(?:${twelve}|${twentyFour}|${named})`;
const ahead = new RegExp(`^(?:at )?${time}(?: on)?(?: (.*))?$`);
const timeLast = new RegExp(`^(?:(.*?) )?(?:at )?${time}$`);

/** A text in lower case taken apart into the time of day and the rest; undefined where no time is in it. */
export const splitTime = (text: string): {readonly time: Time | NoMoment; readonly rest: string} | undefined => {
	const first = ahead.exec(text);
	if (first) return {time: timeOf(first.slice(1, 7)), rest: first[7] ?? ''};
	const last = timeLast.exec(text);
	return last ? {time: timeOf(last.slice(2, 8)), rest: last[1] ?? ''} : undefined;
};

const timeOf = ([hour12, minute12, half, hour24, minute24, name]: readonly (string | undefined)[]): Time | NoMoment => {
	const pad = (n: number | string): string => String(n).padStart(2, '0');
	if (name) return (name === 'midnight' ? '00:00' : '12:00') as Time;
	const said = half ? `${hour12}${minute12 ? `:${minute12}` : ''} ${half}m` : `${hour24}:${minute24}`;
	const hour =
		half && Number(hour12) >= 1 && Number(hour12) <= 12
			? (Number(hour12) % 12) + (half === 'p' ? 12 : 0)
			: half
				? 99
				: (hour24 ?? '');
	return (
		parseTime(`${pad(hour)}:${half ? (minute12 ?? '00') : minute24}`) ?? {
			problem: `There is no time ${said}.`,
			hint: 'Write the time as 15:30 or 3:30pm.',
		}
	);
};

/** `2 hours ago`, `half an hour ago`, `in 20 minutes`, `now`: the moment itself, counted from this one. */
export const hoursAway = (text: string, now: Now): DateReading => {
	if (text === 'now' || text === 'just now') return {date: now.day, time: now.time};
	const match = /^(in )?(half an|[a-z]+|\d{1,4}) (hours?|hrs?|h|minutes?|mins?)( ago)?$/.exec(text);
	if (!match || !match[1] === !match[4]) return undefined;
	const count = match[2] === 'half an' ? 0.5 : amount(match[2] ?? '');
	if (count === undefined) return undefined;
	const minutes = count * (match[3]?.startsWith('h') ? 60 : 1) * (match[1] ? 1 : -1);
	const at = Number(now.time.slice(0, 2)) * 60 + Number(now.time.slice(3)) + minutes;
	const inDay = ((at % 1440) + 1440) % 1440;
	const found = parseTime(
		`${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(Math.floor(inDay % 60)).padStart(2, '0')}`,
	);
	return found && {date: addDays(now.day, Math.floor(at / 1440)), time: found};
};

import {isToCome, withoutState} from '../journal/daily/happened.ts';
import {addDays, type Now} from '../journal/day.ts';
import type {Entry} from '../journal/entry.ts';
import type {Captured, Refused} from './captured.ts';
import type {Edited} from './edit-line.ts';

/** The line of a plan without a dash or line end after which nothing was written. */
export const withoutOpenEnd = (line: string): string => line.replace(/(?<!\s)(?:\s+--)?\s*$/, '');

/** A plan whose line was changed to say how it was: it is a meeting, unless it was put off to a day to come. */
export const asMeeting = (edited: Edited, now: Now): Edited => {
	const {entry} = edited;
	return entry.kind === 'meeting' && !isToCome(entry, now) ? {...edited, entry: withoutState(entry) as Entry} : edited;
};

const weekday = /^\s*(?:on\s+)?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i;

/** A line that invites: its weekday is the next one, not the last. A line without a day has none to plan. */
export const asInvitation = (captured: Captured | Refused, line: string, now: Now): Captured | Refused => {
	if (/^\s*:/.test(line))
		return {
			isUnderstood: false,
			message: 'When?',
			hint: 'Write the day before the colon, as fri 12:30.',
			start: 0,
			end: 0,
			spans: captured.spans,
		};
	if (!captured.isUnderstood || !weekday.test(line)) return captured;
	const from = addDays(now.day, -6);
	const drafts = captured.drafts.map(draft =>
		draft.kind === 'meeting' && draft.date >= from && draft.date < now.day
			? {...draft, date: addDays(draft.date, 7), state: 'planned' as const}
			: draft,
	);
	return {...captured, drafts};
};

import type {Understood} from '../capture/captured.ts';
import {draftInWords} from '../capture/doubts.ts';
import {addDays, type Now} from '../journal/day.ts';
import type {Draft} from '../journal/draft.ts';
import type {Favour} from '../journal/entry.ts';
import type {Journal} from '../journal/journal.ts';
import {deedsSince} from '../journal/kept/open.ts';
import {isOf} from './followed-up.ts';
import {sharedWords} from './shared-words.ts';

/** Days for which a favour may be what a line gives thanks for. */
const thanksFor = 365;

/**
 * A line without the favours that it tells of only by thanks for one that is noted: `thanks Priya for the keys`, who
 * lent them last week. They are offered, where they were taken; and a note is left where nothing else is told.
 * `noted`: the favours that are meant.
 */
export const withThanksNoted = (
	journal: Journal,
	captured: Understood,
	now: Now,
): {readonly captured: Understood; readonly noted: readonly Favour[]} => {
	const notedFor = (draft: Draft): Favour | undefined => notedBefore(journal, draft, now);
	const entries = captured.readings.filter(one => one.kind === 'entry');
	const again = entries.map(one => (one.isThanks ? notedFor(one.draft) : undefined));
	const isAgain = (_: unknown, at: number): boolean => again[at] !== undefined;
	const doubts = captured.doubts.filter(({thanks}) => !thanks?.every(draft => notedFor(draft)));
	const noted = again.filter(favour => favour !== undefined);
	if (noted.length === 0) return {captured: {...captured, doubts}, noted};
	const {drafts, facts} = captured;
	const says = entries.filter(isAgain).map(({draft}) => draftInWords(draft, now));
	const kept = drafts.filter((draft, at) => !isAgain(draft, at));
	const [first] = drafts;
	return {
		captured: {
			...captured,
			drafts: first && isAgain(first, 0) ? [asNote(first), ...kept] : kept,
			// Which draft is which reading is told by their order.
			readings: captured.readings.flatMap(one => {
				const at = one.kind === 'entry' ? entries.indexOf(one) : -1;
				if (one.kind !== 'entry' || !isAgain(one, at)) return [one];
				return at === 0 ? [{kind: 'entry', rest: one.rest, isSure: true, draft: asNote(one.draft)}] : [];
			}),
			doubts: [...doubts, {drafts, facts, says: says.join('; ')}],
		},
		noted,
	};
};

/** The favour that a draft would tell of once more, the newest: received, not thanked for, and sharing words with it. */
const notedBefore = (journal: Journal, {people, text}: Draft, {day}: Now): Favour | undefined =>
	deedsSince(journal, addDays(day, -thanksFor)).findLast(
		favour =>
			favour.way === 'received' &&
			favour.state !== 'promised' &&
			favour.thanked === undefined &&
			favour.date <= day &&
			isOf({people}, favour.people) &&
			sharedWords({people, text}, favour.text) > 0,
	);

const asNote = ({date, time, people, place, text, tags, about, private: isPrivate}: Draft): Draft => ({
	kind: 'note',
	date,
	...(time && {time}),
	people,
	...(place && {place}),
	text,
	...(tags && {tags}),
	...(about && {about}),
	...(isPrivate && {private: true}),
});

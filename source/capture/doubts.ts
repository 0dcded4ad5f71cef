import type {Now} from '../journal/day.ts';
import type {Draft} from '../journal/draft.ts';
import type {Entry} from '../journal/entry.ts';
import {listNames} from '../journal/names.ts';
import {sentence} from '../journal/words.ts';
import type {Moment} from './dates/moment.ts';
import {factWord} from './facts.ts';
import type {Head} from './head.ts';
import {headDrafts} from './head-drafts.ts';
import type {Known} from './names/known.ts';
import {whoIsMeant} from './names/whom.ts';
import type {Dated} from './sentences/dated.ts';
import {isFollowUp} from './sentences/frames/finding.ts';
import type {Fact, ToldThing} from './sentences/told-drafts.ts';

/**
 * What a line may mean as a whole: all that is taken, and what is in doubt; `says` in words what is in doubt. `thanks`:
 * the favours in doubt, where nothing else is and they are told only by thanks for them.
 */
export type LineMeaning = {
	readonly drafts: readonly Draft[];
	readonly facts: readonly Fact[];
	readonly says: string;
	readonly thanks?: readonly Draft[];
};

type Around = {
	readonly text: string;
	readonly moment: Moment;
	readonly now: Now;
	readonly known: Known;
	readonly hasContradiction: boolean;
};

/**
 * What the head of a line may mean where something in it is in doubt, best first: all of it; with the other day where
 * numbers may be two days. `markers`: the entries and facts of the markers, which belong to each of them.
 */
export const doubtsOf = (
	head: Head,
	markers: Pick<LineMeaning, 'drafts' | 'facts'>,
	{text, moment, now, known, hasContradiction}: Around,
): readonly LineMeaning[] => {
	const all = [...head.reading.dated].sort(
		(a, b) => Number(b.finding.kind === 'meeting') - Number(a.finding.kind === 'meeting'),
	);
	const taken = new Set(head.taken);
	// Whoever writes marks gets what marks mean, and is asked nothing more.
	if (head.isMarked) return [];
	const isSaid = (dated: Dated): boolean => taken.has(dated) || isFollowUp(dated.finding);
	if (!hasContradiction && all.every(isSaid) && all.every(({either}) => either.length < 2)) return [];
	const mentions = all.flatMap(({finding}) => [
		...finding.people,
		...(finding.kind === 'favour' ? (finding.about ?? []) : []),
	]);
	const whom = whoIsMeant([...mentions, ...head.reading.named, ...head.section.about], known);
	const whole: Head = {...head, cuts: [...head.cuts, ...head.offered]};
	const meaningOf = (findings: readonly Dated[]): LineMeaning => {
		const {drafts, facts, readings} = headDrafts(text, whole, findings, whom, moment, now, known);
		const doubtful =
			findings.length === all.length
				? readings.filter((_, at) => !taken.has(findings[at] ?? (findings[0] as Dated)))
				: readings;
		const thanks = doubtful.flatMap(one => (one.kind === 'entry' && one.isThanks ? [one.draft] : []));
		return {
			...(thanks.length > 0 && thanks.length === doubtful.length && {thanks}),
			drafts: [...drafts, ...markers.drafts],
			facts: [...facts, ...markers.facts],
			says: doubtful.map(written => readingInWords(written, now)).join('; '),
		};
	};
	const days = Math.max(1, ...all.map(({either}) => either.length));
	return Array.from({length: days}, (_, at) => meaningOf(all.map(dated => withDay(dated, at, now))));
};

/** The finding on one of the days that it may be. */
const withDay = (dated: Dated, at: number, now: Now): Dated => {
	const day = dated.either[at];
	return day === undefined ? dated : {...dated, date: day, isPlanned: day > now.day};
};

/** A reading as one says it: `you owe Dave Cohen: a beer`, `Tom Becker: city Bern`. */
const readingInWords = (written: ToldThing, now: Now): string => {
	if (written.kind === 'fact') return `${written.fact.person}: ${factWord(written.fact.field)} ${written.fact.value}`;
	if (written.kind === 'answer')
		return `${listNames(written.followUp.people)} said ${written.followUp.isYes ? 'yes' : 'no'}`;
	if (written.kind !== 'entry')
		return `you ${written.kind === 'thanks' ? 'thanked' : written.kind} ${written.followUp.people.join(' and ')}`;
	return draftInWords(written.draft, now);
};

/** What would be written, as one says it. */
export const draftInWords = (draft: Draft, now: Now): string => sentence(draftAsEntry(draft), now.day);

/** A draft as the entry that it would be, which has no id yet. */
export const draftAsEntry = (draft: Draft): Entry => ({...draft, id: '', created: '', edited: ''}) as unknown as Entry;

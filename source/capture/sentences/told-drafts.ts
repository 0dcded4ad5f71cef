import type {Day, Now} from '../../journal/day.ts';
import type {Draft} from '../../journal/draft.ts';
import type {Whom} from '../names/whom.ts';
import type {Dated} from './dated.ts';
import {type FactField, type FollowUpKind, isFollowUp, type Rest} from './frames/finding.ts';
import {dayInSentence} from './times/times.ts';

/** What a line tells of somebody, to be set in people.json. Birthdays as `YYYY-MM-DD` or `--MM-DD`. */
export type Fact = {readonly person: string; readonly field: FactField; readonly value: string};
/**
 * What a line tells of something before it: that somebody was thanked for a favour, asked what was to be asked of
 * them, or told how a favour of theirs went. `text`: its words, to find which one; `of`: those of them that say what
 * was asked for, where any do.
 */
export type FollowUp = {
	readonly people: readonly string[];
	readonly text: string;
	readonly date: Day;
	readonly of?: string;
};
/**
 * What somebody answered to what they were asked. `verb`: of what they will do or not do, as it is written;
 * `isInDoubt`: they may not have answered it, or hang it on something.
 */
export type Answered = FollowUp & {readonly isYes: boolean; readonly isInDoubt?: true; readonly verb?: string};

/**
 * A finding as what is written: an entry, a fact, or what follows up on an entry; and the piece of the line that it
 * rests on. `isThanks`: a favour that is told only by thanks for it.
 */
export type ToldThing = {
	readonly rest: Rest;
	readonly isSure: boolean;
} & (
	| {readonly kind: 'entry'; readonly draft: Draft; readonly isThanks?: true}
	| {readonly kind: 'fact'; readonly fact: Fact}
	| {readonly kind: Exclude<FollowUpKind, 'answer'>; readonly followUp: FollowUp}
	| {readonly kind: 'answer'; readonly followUp: Answered}
);

type Texts = {
	/** The text of the entry that a finding makes. */
	readonly textOf: (dated: Dated) => string;
	/** A piece of the line, without its marks. */
	readonly textAt: (rest: Rest) => string;
	readonly whom: Whom;
	readonly now: Now;
};

/**
 * What is written of a finding; undefined for a fact whose day no calendar has. `on`: another day for it, of two that
 * it may be.
 */
export const writtenOf = (dated: Dated, {textOf, textAt, whom, now}: Texts, on?: Day): ToldThing | undefined => {
	const {finding, time, due, isSure} = dated;
	const {rest} = finding;
	const date = on ?? dated.date;
	const people = [...new Set(finding.people.map(person => whom.nameOf.get(person) ?? person.written))];
	if (finding.kind === 'fact') {
		const fact = factOf(finding, people[0] ?? '', now);
		return fact && {kind: 'fact', rest, isSure, fact};
	}
	const text = textOf(dated);
	if (isFollowUp(finding)) {
		const {kind, of, isYes = false, isInDoubt, verb} = finding;
		const followUp = {people, text, date, ...(of && {of: textAt(of)})};
		if (kind !== 'answer') return {kind, rest, isSure, followUp};
		const more = {...(isInDoubt && {isInDoubt}), ...(verb !== undefined && {verb})};
		return {kind, rest, isSure, followUp: {...followUp, isYes, ...more}};
	}
	const common = {date, people, text};
	if (finding.kind === 'need' || finding.kind === 'ask')
		return {kind: 'entry', rest, isSure, draft: {kind: finding.kind, ...common, state: 'open'}};
	if (finding.kind === 'favour') {
		const about = (finding.about ?? []).map(person => whom.nameOf.get(person) ?? person.written);
		return {
			kind: 'entry',
			rest,
			isSure,
			...(finding.isThanks && {isThanks: true}),
			draft: {
				kind: 'favour',
				...common,
				way: finding.way,
				state: finding.state,
				...(due && {due}),
				...(about.length > 0 && {about}),
			},
		};
	}
	const isPlanned = on ? on > now.day : dated.isPlanned;
	return {
		kind: 'entry',
		rest,
		isSure,
		draft: {
			kind: 'meeting',
			how: finding.how,
			...common,
			...(time && {time}),
			...(finding.place && {place: finding.place.name}),
			...(isPlanned && {state: 'planned'}),
		},
	};
};

type FactFinding = Extract<Dated['finding'], {kind: 'fact'}>;

const factOf = ({field, value, day, tense}: FactFinding, person: string, now: Now): Fact | undefined => {
	if (field !== 'birthday') return {person, field, value};
	const spec = day?.day;
	const found = spec && dayInSentence(spec, now, tense);
	if (!found || !spec) return undefined;
	const hasYear = spec.kind === 'date' && spec.year !== undefined && found <= now.day;
	return {person, field, value: hasYear ? found : `--${found.slice(5)}`};
};

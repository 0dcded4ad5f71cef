import type {Now} from '../journal/day.ts';
import type {Draft} from '../journal/draft.ts';
import {compareText} from '../journal/entry.ts';
import {fold} from '../journal/names.ts';
import type {Moment} from './dates/moment.ts';
import {type Head, within, without} from './head.ts';
import {isHowOfOther} from './how-of-other.ts';
import {textOfPieces} from './marks/pieces.ts';
import type {Known} from './names/known.ts';
import type {Whom} from './names/whom.ts';
import {type Dated, isEntry} from './sentences/dated.ts';
import type {FollowUpKind, Rest} from './sentences/frames/finding.ts';
import {type Fact, type FollowUp, type ToldThing, writtenOf} from './sentences/told-drafts.ts';
import type {ReadSpan} from './words/read-span.ts';

/** What the head comes to: entries first, then facts, and what follows up on other entries. */
export type HeadDrafts = {
	readonly drafts: readonly Draft[];
	readonly facts: readonly Fact[];
	readonly thanks: readonly FollowUp[];
	readonly asked: readonly FollowUp[];
	readonly told: readonly FollowUp[];
	readonly readings: readonly ToldThing[];
};

/** Whether something else is known of a person already. */
const contradicts = ({person, field, value}: Fact, {journal}: Known): boolean => {
	if (field !== 'birthday' && field !== 'city' && field !== 'work') return false;
	const before = journal.people.people.find(({name}) => name === person)?.[field];
	return (
		before !== undefined &&
		fold(before) !== fold(value) &&
		!(field === 'birthday' && before.slice(-5) === value.slice(-5))
	);
};

/** The text as it reads without what was cut; a comma that began it before belongs to it. */
const tidyText = (text: string, before: string): string => {
	const tidy = text.replace(/ +([,.;!?])/g, '$1').replace(/ {2,}/g, ' ');
	return /^[,;]/.test(before) ? tidy : tidy.replace(/^[,;]\s*/, '');
};
const joining = /^(?:and|but|so|then|because|und|aber|et|mais|puis)\s+(?=\S)/i;

/** `ask Priya about the visa yes:40`: how likely a yes seems, as in an ask in marks. */
const withGuess = (draft: Draft): Draft => {
	const found = draft.kind === 'ask' ? /(?:^|\s)yes:(\d{1,3})%?(?=\s|$)/i.exec(draft.text) : null;
	const guess = Number(found?.[1] ?? Number.NaN);
	if (!found || draft.kind !== 'ask' || !(guess <= 100)) return draft;
	const text = `${draft.text.slice(0, found.index)}${draft.text.slice(found.index + found[0].length)}`.trim();
	return text === '' ? draft : {...draft, text, guess};
};

/** The drafts of the head, of the given findings: those that are taken, or for an offer more of them. */
export const headDrafts = (
	text: string,
	head: Head,
	findings: readonly Dated[],
	whom: Whom,
	moment: Moment,
	now: Now,
	known: Known,
): HeadDrafts => {
	const {section, reading, taken, cuts, isOff} = head;
	const whole =
		cuts.length > 0
			? tidyText(textOfPieces(text, without(section.pieces, cuts)), textOfPieces(text, section.pieces))
			: textOfPieces(text, section.pieces);
	const place = textOfPieces(text, section.place);
	const tags = [...new Set(section.tags)].sort(compareText);
	const about = [...new Set(section.about.map(person => whom.nameOf.get(person) ?? person.written))];
	const marks = {...(place && {place}), ...(tags.length > 0 && {tags})};
	const first = findings.find(isEntry);
	const textAt = (rest: Rest): string => textOfPieces(text, within(section.pieces, rest));
	const own = (dated: Dated): string =>
		dated === first ? whole : textAt(dated.finding.rest).replace(joining, '') || whole;
	const isTaking = findings === taken;
	const readings = findings.flatMap(dated => {
		let written = writtenOf(dated, {textOf: own, textAt, whom, now});
		// A fact that contradicts one that is known is only offered.
		if (written?.kind === 'fact' && isTaking && contradicts(written.fact, known)) return [];
		if (written?.kind === 'entry') written = {...written, draft: withGuess(written.draft)};
		if (written?.kind !== 'entry' || dated !== first) return written ? [written] : [];
		const how =
			written.draft.kind === 'meeting' &&
			written.draft.how === 'meeting' &&
			section.how &&
			!isHowKnown(dated) &&
			!isNamed(section.how, text) &&
			!isHowOfOther(text, head, dated, section.how)
				? {how: section.how}
				: {};
		return [{...written, draft: {...written.draft, ...how, ...marks, ...(about.length > 0 && {about})} as Draft}];
	});
	const drafts = readings.flatMap(one => (one.kind === 'entry' ? [one.draft] : []));
	const followUps = (kind: Exclude<FollowUpKind, 'answer'>): readonly FollowUp[] =>
		readings.flatMap(one => (one.kind === kind ? [one.followUp] : []));
	const hasText = whole !== '' || about.length > 0 || place !== '' || tags.length > 0;
	const named = [...new Set(reading.named.map(person => whom.nameOf.get(person) ?? person.written))];
	const people = about.length > 0 ? about : isOff ? [] : named;
	const note: Draft = {
		kind: 'note',
		date: moment.date,
		...(moment.time && {time: moment.time}),
		people,
		text: whole,
		...marks,
	};
	return {
		drafts: drafts.length > 0 || !hasText ? drafts : [note],
		facts: readings.flatMap(one => (one.kind === 'fact' ? [one.fact] : [])),
		thanks: followUps('thanks'),
		asked: followUps('asked'),
		told: followUps('told'),
		readings,
	};
};

/** Where the head's readings are in the line, for colours; apart from each other. */
export const headSpans = ({reading, taken, cuts}: Head): readonly ReadSpan[] => {
	const place = taken[0]?.finding.kind === 'meeting' ? taken[0].finding.place : undefined;
	const isCut = (start: number): boolean => cuts.some(cut => start >= cut.start && start < cut.end);
	const times = taken.flatMap(({from}) => from);
	const whens = reading.told.units.filter(unit => unit.time && times.includes(unit.time) && !isCut(unit.start));
	return [
		...cuts.filter(cut => !(place && cut.start === place.start)).map((cut): ReadSpan => ({...cut, role: 'when'})),
		...whens.map((unit): ReadSpan => ({start: unit.start, end: unit.end, role: 'when'})),
		...(place && isCut(place.start) ? [{start: place.start, end: place.end, role: 'place' as const}] : []),
	];
};

/** `met Femi at a place called the Larder`: what something is called, and no call. */
const isNamed = (how: string, text: string): boolean => how === 'call' && !/\b(?:calls?|phoned?)\b/i.test(text);

/** `told me about the trip`: a word for a way of meeting that is none. */
const isHowKnown = ({finding}: Dated): boolean => finding.kind === 'meeting' && finding.isHowKnown === true;

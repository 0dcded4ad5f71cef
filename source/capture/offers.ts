import type {Day} from '../journal/day.ts';
import type {Draft} from '../journal/draft.ts';
import type {Understood} from './captured.ts';
import {draftAsEntry, type LineMeaning} from './doubts.ts';
import {factWord} from './facts.ts';
import {captureNow} from './grammar.ts';
import {quoted} from './names/read-name.ts';
import type {Surroundings} from './names/surroundings.ts';
import type {Fact} from './sentences/told-drafts.ts';
import {toLine} from './to-line.ts';

/**
 * A reading that a careful reader would ask about: `says` in words, `line` as the capture line in marks that means it.
 */
export type Offer = {readonly says: string; readonly line: string};

/** So many offers at most are made for a line. */
const most = 3;

/** What the line may also mean, best first; each line, read again, gives the whole of it. */
export const offersOf = ({doubts}: Pick<Understood, 'doubts'>, surroundings: Surroundings): readonly Offer[] =>
	doubts.slice(0, most).map(meaning => ({says: meaning.says, line: lineOfMeanings(meaning, surroundings)}));

/** The capture line in marks that means several entries and facts. */
export const lineOfMeanings = (
	{drafts, facts}: Pick<LineMeaning, 'drafts' | 'facts'>,
	surroundings: Surroundings,
): string => {
	const [first, ...rest] = drafts;
	const markers = [...rest.map(draft => markerOf(draft, first?.date, surroundings)), ...facts.map(factOf)];
	if (!first) return markers.join(' ');
	return [bare(toLine(draftAsEntry(first), surroundings), first, surroundings), ...markers].join(' ');
};

const dated = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?: /;

/**
 * Without its date where it is of today and has no time, unless nothing would be left that says more than its text, or
 * the date is what makes it a meeting.
 */
const bare = (line: string, draft: Draft, surroundings: Surroundings): string => {
	const undated = line.replace(dated, '');
	if (draft.date !== surroundings.now.day || draft.time || undated === draft.text) return line;
	const read = captureNow(undated, surroundings);
	const again = read?.isUnderstood ? read.drafts[0] : undefined;
	// Met Tom, he needs a lift on Monday: with the need apart, Monday would be the day of the meeting.
	return again?.kind === draft.kind && again.date === draft.date && howOf(again) === howOf(draft) ? undated : line;
};

const howOf = (draft: Draft): unknown => (draft.kind === 'meeting' ? draft.how : undefined);

const markerOf = (draft: Draft, day: Day | undefined, surroundings: Surroundings): string => {
	const line = toLine(draftAsEntry(draft), surroundings).replace(dated, '');
	return draft.date === day ? line : `${line} on:${draft.date}`;
};

const factOf = ({person, field, value}: Fact): string => `fact ${quoted(person)}: ${factWord(field)} ${value}`;

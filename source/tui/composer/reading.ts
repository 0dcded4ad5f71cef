import type {Captured, Refused} from '../../capture/captured.ts';
import type {DateReader} from '../../capture/dates/moment.ts';
import {type Edited, editNow} from '../../capture/edit-line.ts';
import {captureNow} from '../../capture/grammar.ts';
import {knownIn} from '../../capture/names/known.ts';
import type {Span as Piece} from '../../capture/words/span.ts';
import {tidy} from '../../changes/people/names.ts';
import {refuseName} from '../../changes/people/rename.ts';
import {counted, thousands} from '../../journal/counted.ts';
import {type Now, shortDay} from '../../journal/day.ts';
import type {Draft} from '../../journal/draft.ts';
import type {Entry} from '../../journal/entry.ts';
import type {Journal} from '../../journal/journal.ts';
import {entriesWith} from '../../journal/people/entries-with.ts';
import {sentence} from '../../journal/words.ts';
import {refusalInWords} from '../../refusal.ts';
import {type Line, said, span} from '../drawing/line.ts';
import {signSpan, toneOf} from '../row-lines/sign.ts';
import type {State} from '../state.ts';
import type {Composer, Surroundings} from './composer.ts';

/** How the composer's text is understood as it stands. */
export type Reading = {
	/** What each piece of the text is read as, for its colour. */
	readonly pieces: readonly Piece[];
	/** The same in words: each entry that it would make, who is new, what to look at twice; or why it cannot be read. */
	readonly lines: readonly Line[];
	/** Whether the library for dates is wanted before more can be said. */
	readonly needsDates: boolean;
};

/** What the composer is read against: as when it is saved, with everybody known, those hidden too; else it would call them new. */
export const readAgainst = ({whole, now}: Pick<State, 'whole' | 'now'>): Pick<Surroundings, 'journal' | 'now'> => ({journal: whole, now});

/** Longer texts are read when they are saved, not at every key. */
const longestLive = 20_000;

const before = new WeakMap<Composer, {readonly surroundings: readonly unknown[]; readonly reading: Reading}>();

/** What the composer's text is understood as. Made once for a composer and its surroundings. */
export const readComposer = (composer: Composer, {journal, now}: Pick<Surroundings, 'journal' | 'now'>, dates: DateReader | undefined, isAscii: boolean): Reading => {
	const surroundings = [journal, now.day, dates, isAscii];
	const made = before.get(composer);
	if (made?.surroundings.every((one, at) => one === surroundings[at])) return made.reading;
	const {purpose, field} = composer;
	const edited = purpose.kind === 'edit' ? purpose.entry : undefined;
	const reading = purpose.kind === 'rename' ? readName(purpose.name, field.text, journal) : read(field.text, {journal, now}, dates, isAscii, edited);
	before.set(composer, {surroundings, reading});
	return reading;
};

/** Of a line that edits an entry, the entry as it will be: a plan that passed, and says what happened, is a meeting. */
const read = (text: string, {journal, now}: Pick<Surroundings, 'journal' | 'now'>, dates: DateReader | undefined, isAscii: boolean, edited?: Entry): Reading => {
	if (text.length > longestLive) return {pieces: [], lines: [[span(`${thousands(text.length)} characters: they are read when you save them.`, 'quiet')]], needsDates: false};
	const surroundings = {now, known: knownIn(journal), ...(dates && {dates})};
	const captured = captureNow(text, surroundings);
	const understood = edited ? editNow(edited, text, surroundings) : captured;
	if (!captured || !understood) return {pieces: [], lines: [], needsDates: true};
	return {pieces: captured.spans, lines: inWords(understood, now, isAscii), needsDates: false};
};

/** What renaming somebody so would do. */
const readName = (from: string, text: string, journal: Journal): Reading => {
	const to = tidy(text);
	const {length} = entriesWith(journal, from);
	const refusal = refuseName(journal, from, to);
	const words = (refusal && refusalInWords(refusal)) ?? `${from} becomes ${to} in ${counted(length, 'entry', 'entries')}, and stays as another name.`;
	return {pieces: [], lines: [[said(words)]], needsDates: false};
};

const inWords = (captured: Captured | Edited | Refused, now: Now, isAscii: boolean): readonly Line[] => {
	if (!captured.isUnderstood) return [[said(captured.message, captured.end > captured.start ? 'youOwe' : 'plain')], [said(captured.hint, 'quiet')]];
	return [
		...('entry' in captured ? [captured.entry as Draft, ...captured.more] : captured.drafts).map((draft, at) => draftLine(draft, at === 0, now, isAscii)),
		...captured.newPeople.map((name): Line => [span('+ ', 'done'), said(name, 'who'), span(' is new', 'quiet')]),
		...captured.hints.map((hint): Line => [said(hint, 'youOwe')]),
	];
};

/** The first one with its day; what came up in it beneath. */
const draftLine = (draft: Draft, isFirst: boolean, now: Now, isAscii: boolean): Line => {
	const entry = entryOf(draft, now);
	const when = isFirst || draft.date !== now.day ? `${shortDay(draft.date, now.day)}${draft.time ? ` ${draft.time}` : ''}   ` : '';
	const planned = entry.kind === 'meeting' && entry.state === 'planned' ? 'planned: ' : '';
	return [signSpan(entry, isAscii), span(' '), span(isFirst ? when : '', 'quiet'), span(planned, toneOf(entry)), said(sentence(entry, now.day))];
};

/** The entry that the draft would become. */
const entryOf = ({for: forwards, ...draft}: Draft, {instant}: Now): Entry => ({
	id: '',
	...draft,
	...(forwards !== undefined && draft.kind === 'favour' && {forwards}),
	created: instant,
	edited: instant,
});

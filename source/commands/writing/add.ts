import type {Refused, Understood} from '../../capture/captured.ts';
import {capture, privateHint} from '../../capture/grammar.ts';
import {type Known, knownIn} from '../../capture/names/known.ts';
import type {Surroundings} from '../../capture/names/surroundings.ts';
import {readSurely} from '../../capture/sure.ts';
import type {Followed} from '../../changes/offers-made.ts';
import {learn} from '../../changes/people/learn.ts';
import {usageError, userError} from '../../errors.ts';
import type {Instant} from '../../journal/day.ts';
import type {Draft} from '../../journal/draft.ts';
import {applyToPeople} from '../../journal/transaction.ts';
import {withoutLastLineEnds} from '../../line-ends.ts';
import {printable} from '../../printable.ts';
import type {Call, Command} from '../command.ts';
import {followed, followedTogether} from './followed.ts';
import {understand} from './understand.ts';
import {writeDrafts} from './write-drafts.ts';

export const addCommand: Command = {
	usage: '[LINE…]',
	summary: 'write down a meeting, a note, and the favours that came up',
	about: [
		'The line is written as you would say it: whom you met, when and where, what somebody did for you and you ' +
			'for them, what is promised, needed or to be asked, where they live and work. What is in doubt is only ' +
			'offered. To leave a line as it is typed, begin it with "-- ".',
		'To be exact there are marks. A date comes before the line, with a colon: "yesterday 3pm: …". People: ' +
			'"with Ada Lovelace", "@Ada". Place: " @ Café Central". Tags: "#work"; "#private" makes it private. More ' +
			'text: " -- …", or on further lines.',
		'Favours and needs: "gave: …", "got: …", "owe: … due:fri", "owed: …", "gift: …", "need: …", "ask: …"; with ' +
			'a name where it is not the one you met: "gave Grace: …"; "on:fri" where it was another day. Facts: "fact ' +
			'Ken: city Bern" (or birthday, work, offers, circle, alias, met). Whom the text is about: "about:Ken". To ' +
			'pay a favour forward: "fwd Ben: … for:ID".',
		'With "-", or in a pipe, the line is read from standard input, all of it one entry; without a line the ' +
			'composer opens. A backslash before a name, @, # or a marker leaves it as text.',
	],
	flags: {
		editor: {type: 'switch', short: 'e', about: 'write it in $EDITOR'},
		lines: {type: 'switch', about: 'each line of standard input is an entry of its own'},
		private: {type: 'switch', about: 'make it private'},
		'dry-run': {type: 'switch', about: 'only say how it is understood'},
	},
	examples: [
		'goodturn add "had coffee with Ada Lovelace yesterday, she is looking for a flat"',
		'goodturn add "coffee with Ada Lovelace @ Café Central -- she is hiring #work"',
		'goodturn add "yesterday 3pm: lunch with Grace gave: a lift owe: send the paper due:fri"',
		'goodturn add "owe Alan: the book he lent me"',
		'cat letter.txt | goodturn add',
		'cat notes.txt | goodturn add --lines',
	],
	takesText: true,
	run: async call => {
		if (call.flags.on.has('lines')) return addLines(call);
		if (call.flags.on.has('editor')) return addInEditor(call);
		const line = await lineOf(call);
		if (line === undefined) return {open: 'composer'};
		return addLine(call, line);
	},
};

/** The line as it was typed, or from standard input; undefined where the composer is to be opened for it. */
const lineOf = async (call: Call): Promise<string | undefined> => {
	const isInput = call.words.length === 0 || (call.words.length === 1 && call.words[0] === '-');
	if (!isInput) return call.words.join(' ');
	const text = await call.input();
	if (text !== undefined) return withoutLastNewline(text);
	if (call.words.length === 0 && call.isTerminal) return undefined;
	throw usageError(
		'There is nothing to write down. Write goodturn add "coffee with Ada Lovelace", or pipe a text into it. ' +
			'Nothing was written.',
	);
};

const withoutLastNewline = (text: string): string =>
	withoutLastLineEnds(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));

/**
 * Each line of standard input as an entry, all in one transaction; what cannot be read is told by the number of its
 * line.
 */
const addLines = async (call: Call): ReturnType<typeof writeDrafts> => {
	const text = await call.input();
	if (text === undefined || call.words.length > 0)
		throw usageError('Which lines? Pipe them: cat notes.txt | goodturn add --lines. Nothing was written.');
	const read: Understood[] = [];
	const starts = new Set<number>();
	const unread: string[] = [];
	const followUps: (Followed & {readonly at: number})[] = [];
	let count = 0;
	for (const [number, line] of withoutLastNewline(text).split('\n').entries()) {
		if (line.trim() === '') continue;
		const {captured, around} = await readLine(call, line, read);
		if (!captured.isUnderstood) {
			unread.push(`Line ${number + 1} could not be read: ${captured.message} ${captured.hint}`);
			continue;
		}
		starts.add(count);
		const done = await followed(call, captured, around);
		followUps.push({...done, at: count});
		count += done.captured.drafts.length;
		read.push(done.captured);
	}
	if (read.length === 0) throw userError([...unread, 'Nothing was written.'].join('\n'));
	const all = {
		drafts: asTold(
			call,
			read.flatMap(one => one.drafts),
		),
		facts: read.flatMap(one => one.facts),
		thanks: read.flatMap(one => one.thanks),
		hints: [...new Set(read.flatMap(one => one.hints))],
		...followedTogether(followUps),
		starts,
	};
	const printed = await writeDrafts(call, 'add', all);
	if (unread.length === 0) return printed;
	return {...printed, remarks: [...(printed.remarks ?? []), ...unread.map(line => printable(line))], exitCode: 1};
};

/** Reads a line as if those before it were written: whom line 1 names first, line 2 knows by the first name. */
const readLine = async (
	call: Call,
	line: string,
	before: readonly Understood[],
): Promise<{readonly captured: Understood | Refused; readonly around: Surroundings | undefined}> => {
	await call.store.load(1);
	const {now} = call.context;
	let around: Surroundings | undefined;
	const captured = await readSurely(call.store, known => {
		around = {now, known: withLines(known, before, now.instant)};
		return capture(line, around);
	});
	return {captured, around};
};

const withLines = (known: Known, lines: readonly Understood[], instant: Instant): Known => {
	const added = lines
		.flatMap(({newPeople}) => newPeople)
		.map(name => ({after: {name, created: instant, edited: instant}}));
	const people = learn(
		known.journal,
		added,
		lines.flatMap(({facts}) => facts),
		instant,
	);
	if (people.length === 0) return known;
	return {...known, ...knownIn({...known.journal, people: applyToPeople(known.journal.people, {people})})};
};

/** The drafts, private where `--private` makes them so. */
const asTold = (call: Call, drafts: readonly Draft[]): readonly Draft[] =>
	call.flags.on.has('private') ? drafts.map(draft => ({...draft, private: true as const})) : drafts;

const addLine = async (call: Call, line: string): ReturnType<typeof writeDrafts> => {
	let around: Surroundings | undefined;
	const understood = await understand(
		call,
		surroundings => {
			around = surroundings;
			return capture(line, surroundings);
		},
		line,
	);
	const {captured, followedUp, offers} = await followed(call, understood, around);
	const hints = call.flags.on.has('private') ? [...new Set([privateHint, ...understood.hints])] : understood.hints;
	return writeDrafts(call, 'add', {
		...captured,
		hints,
		drafts: asTold(call, captured.drafts),
		followedUp,
		offers,
	});
};

/**
 * Writes in the editor, beginning with what was typed, or else with the draft. A text that cannot be read is kept as
 * the draft.
 */
const addInEditor = async (call: Call): ReturnType<Command['run']> => {
	const before = call.words.length > 0 ? call.words.join(' ') : ((await call.store.readDraft()) ?? '');
	const edited = await call.edit(before);
	const line = withoutLastNewline(edited);
	if (line.trim() === '')
		return {
			isEcho: true,
			json: {added: [], changed: [], removed: [], people: []},
			lines: ['The text is empty, so nothing was written.'],
		};
	try {
		const printed = await addLine(call, line);
		await call.store.writeDraft(undefined);
		return printed;
	} catch (error) {
		await call.store.writeDraft(line);
		throw error;
	}
};

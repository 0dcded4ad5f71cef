import {capture} from '../../capture/grammar.ts';
import type {Surroundings} from '../../capture/names/surroundings.ts';
import {offersOf} from '../../capture/offers.ts';
import {usageError} from '../../errors.ts';
import {withoutLastLineEnds} from '../../line-ends.ts';
import type {Call, Command} from '../command.ts';
import {understand} from './understand.ts';
import {writeDrafts} from './write-drafts.ts';

export const add: Command = {
	usage: '[LINE…]',
	summary: 'write down a meeting, a note, and the favours that came up',
	about: [
		'The line is written as you would say it. A date may stand before it, with a colon: "yesterday 3pm: …". People: "with Ada Lovelace", "@Ada". Place: " @ Café Central". Tags: "#work". More text: " -- …", or on further lines.',
		'Favours and needs: "gave: …", "got: …", "owe: … due:fri", "owed: …", "gift: …", "need: …"; with a name where it is not the one you met: "gave Grace: …". To pay a favour forward: "fwd Ben: … for:ID".',
		'With "-", or in a pipe, the line is read from standard input, all of it one entry; without a line the composer opens. A backslash before a name, @, # or a marker leaves it as text.',
	],
	flags: {
		editor: {type: 'switch', short: 'e', about: 'write it in $EDITOR'},
		'dry-run': {type: 'switch', about: 'only say how it is understood'},
	},
	examples: [
		'goodturn add "coffee with Ada Lovelace @ Café Central -- she is hiring #work"',
		'goodturn add "yesterday 3pm: lunch with Grace gave: a lift owe: send the paper due:fri"',
		'goodturn add "owe Alan: the book he lent me"',
		'cat letter.txt | goodturn add',
	],
	takesText: true,
	run: async call => {
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
	throw usageError('There is nothing to write down. Write goodturn add "coffee with Ada Lovelace", or pipe a text into it. Nothing was written.');
};

const withoutLastNewline = (text: string): string => withoutLastLineEnds(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));

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
	const offers = around ? offersOf(understood, around) : [];
	return writeDrafts(call, 'add', {...understood, offers});
};

/** Writes in the editor, beginning with what was typed, or else with the draft. A text that cannot be read is kept as the draft. */
const addInEditor = async (call: Call): ReturnType<Command['run']> => {
	const before = call.words.length > 0 ? call.words.join(' ') : ((await call.store.readDraft()) ?? '');
	const edited = await call.edit(before);
	const line = withoutLastNewline(edited);
	if (line.trim() === '') return {isEcho: true, json: {added: [], changed: [], removed: [], people: []}, lines: ['The text is empty, so nothing was written.']};
	try {
		const printed = await addLine(call, line);
		await call.store.writeDraft(undefined);
		return printed;
	} catch (error) {
		await call.store.writeDraft(line);
		throw error;
	}
};

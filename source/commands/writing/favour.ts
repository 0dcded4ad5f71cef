import {captureShorthand, type Shorthand} from '../../capture/shorthand.ts';
import {usageError} from '../../errors.ts';
import type {Seen} from '../../journal/journal.ts';
import type {Call, Command, Printed} from '../command.ts';
import type {Flags} from '../flags.ts';
import {seenOf} from '../printing/ids.ts';
import {understand} from './understand.ts';
import {writeDrafts} from './write-drafts.ts';

const flags: Flags = {
	on: {type: 'text', value: 'DATE', about: 'the day of it; today where it is left out'},
	'dry-run': {type: 'switch', about: 'only say how it is understood'},
};
const withDue: Flags = {due: {type: 'text', value: 'DATE', about: 'the day until which it is promised'}, ...flags};

const who = 'WHO is the first word, or a known name of several; quote the full name of somebody new.';

const favour = (
	word: Exclude<Shorthand['word'], 'fwd' | 'ask'>,
	own: Pick<Command, 'summary' | 'flags'> & {readonly examples: readonly [string, ...string[]]},
): Command => ({
	...own,
	usage: 'WHO WHAT…',
	about: [who],
	takesText: true,
	run: async call => {
		if (call.words.length < 2) throw usageError(`Who, and what? Write ${own.examples[0]}. Nothing was written.`);
		return writeFavour(call, word, {word, words: call.words});
	},
});

export const gaveCommand = favour('gave', {
	summary: 'you did somebody a favour',
	flags,
	examples: ['goodturn gave Ada an intro to Grace', 'goodturn gave "Ben Stone" a lift --on yesterday'],
});
export const gotCommand = favour('got', {
	summary: 'somebody did you a favour',
	flags,
	examples: ['goodturn got Ada "read my CV"'],
});
export const oweCommand = favour('owe', {
	summary: 'you promised somebody a favour',
	flags: withDue,
	examples: ['goodturn owe Ada the paper --due fri'],
});
export const owedCommand = favour('owed', {
	summary: 'somebody promised you a favour',
	flags: withDue,
	examples: ['goodturn owed Ada an answer --due 2026-12-01'],
});

export const giftCommand = favour('gift', {
	summary: 'you did somebody a favour, and nothing is owed for it',
	flags,
	examples: ['goodturn gift Ada "a book on compilers"'],
});
export const needCommand = favour('need', {
	summary: 'what somebody could use help with',
	flags,
	examples: ['goodturn need Ada a flat near the station'],
});

export const forwardCommand: Command = {
	usage: 'ID WHO WHAT…',
	completes: {ID: 'deeds'},
	summary: 'pay a favour that you received forward to somebody else',
	about: [
		'ID is the favour that you received; it is settled by this. It may be paid forward more than once: each is ' +
			'a branch of its chain.',
		who,
	],
	flags,
	examples: ['goodturn forward 91bc Ben "taught him Rust"'],
	takesText: true,
	run: async call => {
		const [word, ...words] = call.words;
		if (word === undefined || words.length < 2)
			throw usageError(`Which favour, to whom, and what? Write ${forwardCommand.examples[0]}. Nothing was written.`);
		const favour = await seenOf(call, word, {mayBePrivate: true});
		return writeFavour(call, 'forward', {word: 'fwd', words, forwards: favour.entry.id}, favour);
	},
};

/** `forwards`: the favour that the shorthand names, which was found already. */
const writeFavour = async (call: Call, did: string, shorthand: Shorthand, forwards?: Seen): Promise<Printed> => {
	const {due, on} = call.flags.text;
	const understood = await understand(call, surroundings =>
		captureShorthand({...shorthand, ...(due !== undefined && {due}), ...(on !== undefined && {on})}, surroundings),
	);
	return writeDrafts(call, did, understood, forwards);
};

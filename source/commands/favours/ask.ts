import {captureShorthand} from '../../capture/shorthand.ts';
import {
	asked as asking,
	declined as declining,
	dropAsk as dropping,
	granted as granting,
} from '../../changes/answer-ask.ts';
import {recordCapture} from '../../changes/capture.ts';
import {usageError} from '../../errors.ts';
import {askFacts, soFar} from '../../journal/brief/ask-facts.ts';
import type {Seen} from '../../journal/journal.ts';
import {outcome} from '../../journal/transaction.ts';
import type {Wish} from '../../journal/wish.ts';
import type {Command} from '../command.ts';
import {asShown} from '../printing/as-shown.ts';
import {allSeen, seenOf} from '../printing/ids.ts';
import {report} from '../printing/report.ts';
import {understand} from '../writing/understand.ts';
import {dryRun} from '../writing/write-drafts.ts';

export const askCommand: Command = {
	usage: 'WHO WHAT…',
	summary: 'write down what you want to ask somebody',
	about: [
		'WHO is the first word, or a known name of several; quote the full name of somebody new. Where you do not ' +
			'know whom to ask yet: goodturn add "ask: somebody who knows leases".',
		'People guess too low how many say yes: --yes is your own guess, in percent, and goodturn needs says how ' +
			'it went so far.',
	],
	flags: {
		yes: {type: 'number', value: 'N', about: 'how likely a yes seems to you, 0 to 100'},
		'dry-run': {type: 'switch', about: 'only say how it is understood'},
	},
	examples: ['goodturn ask Ruth half an hour on the job in Bern --yes 40'],
	takesText: true,
	run: async call => {
		if (call.words.length < 2)
			throw usageError('Whom, and for what? Write goodturn ask Ruth half an hour on the job. Nothing was written.');
		const guess = call.flags.number.yes;
		if (guess !== undefined && guess > 100) throw usageError('--yes takes 0 to 100. Nothing was written.');
		const understood = await understand(call, surroundings =>
			captureShorthand({word: 'ask', words: call.words}, surroundings),
		);
		const drafts = understood.drafts.map(draft =>
			draft.kind === 'ask' && guess !== undefined ? {...draft, guess} : draft,
		);
		const wish = recordCapture({did: 'ask', drafts, known: call.store.get().people});
		if (call.flags.on.has('dry-run')) return dryRun(call, await call.store.plan(wish, call.context), understood.hints);
		const written = await call.store.commit(wish, call.context);
		const journal = asShown(call, await call.store.load('all'));
		const facts = outcome(written).added.flatMap(entry =>
			entry.kind === 'ask' ? askFacts(journal, entry, call.context.now.day) : [],
		);
		const far = soFar(journal);
		return report(call, written, {hints: [...understood.hints, ...facts, ...(far === undefined ? [] : [far])]});
	},
};

const answering = (
	name: string,
	own: Pick<Command, 'summary' | 'about'>,
	wish: (wanted: {readonly asks: readonly Seen[]}) => Wish,
): Command => ({
	...own,
	usage: 'ID…',
	completes: {ID: 'asks'},
	flags: {},
	examples: [`goodturn ${name} 5c2e`],
	run: async call => {
		if (call.words.length === 0)
			throw usageError(`Which ask? Write goodturn ${name} ID. goodturn needs shows the ids. Nothing was changed.`);
		return report(call, await call.store.commit(wish({asks: await allSeen(call, call.words)}), call.context));
	},
});

export const askedCommand = answering('asked', {summary: 'you asked, and wait for the answer', about: []}, asking);
export const declinedCommand = answering('declined', {summary: 'what you asked was declined', about: []}, declining);
export const dropAskCommand = answering(
	'drop-ask',
	{
		summary: 'you will not ask, or are no longer waiting',
		about: ['It stays in the journal as dropped; goodturn reopen makes it open again.'],
	},
	dropping,
);

export const grantedCommand: Command = {
	usage: 'ID [WHAT…]',
	completes: {ID: 'asks'},
	summary: 'what you asked was granted: a favour received',
	about: [
		'The favour is written in the same step, as WHAT, or else as what you asked. With --promised it is still to ' +
			'come. With --by it is one that is written down already.',
	],
	flags: {
		promised: {type: 'switch', about: 'they said yes, and it is still to come'},
		by: {type: 'text', value: 'ID', completes: 'deeds', about: 'the favour that came of it, already written down'},
	},
	examples: ['goodturn granted 5c2e', 'goodturn granted 5c2e "an hour on the phone" --promised'],
	takesText: true,
	run: async call => {
		const [word, ...what] = call.words;
		if (word === undefined)
			throw usageError('Which ask? Write goodturn granted ID. goodturn needs shows the ids. Nothing was changed.');
		const text = what.join(' ').trim();
		const wish = granting({
			ask: await seenOf(call, word),
			on: call.context.now.day,
			...(text !== '' && {what: text}),
			isPromised: call.flags.on.has('promised'),
			by: call.flags.text.by === undefined ? undefined : await seenOf(call, call.flags.text.by),
		});
		return report(call, await call.store.commit(wish, call.context));
	},
};

import {editByLine} from '../../capture/edit-line.ts';
import {toLine} from '../../capture/to-line.ts';
import {edit} from '../../changes/edit.ts';
import {happened, missed} from '../../changes/happened.ts';
import {usageError, userError} from '../../errors.ts';
import {withoutState} from '../../journal/daily/happened.ts';
import {shortDay} from '../../journal/day.ts';
import type {Seen} from '../../journal/journal.ts';
import {outcome} from '../../journal/transaction.ts';
import {named} from '../../journal/words.ts';
import type {Call, Command, Printed} from '../command.ts';
import {allSeen, seenOf} from '../printing/ids.ts';
import {report} from '../printing/report.ts';
import {understand} from '../writing/understand.ts';

export const happenedCommand: Command = {
	usage: 'ID… [LINE…]',
	completes: {ID: 'plans'},
	summary: 'a plan took place; with a line, what was said there',
	about: [
		'LINE is added to the plan as what follows " -- ", and may hold favours and needs as in goodturn add: "she ' +
			'got the job gave: a lift".',
	],
	flags: {},
	examples: ['goodturn happened c3f9', 'goodturn happened c3f9 "she got the job"', 'goodturn happened c3f9 07de'],
	takesText: true,
	run: async call => {
		const {ids, text} = wordsOf(call.words);
		const [first, ...others] = ids;
		if (first === undefined)
			throw usageError('Which plan? Write goodturn happened ID. goodturn today shows the ids. Nothing was changed.');
		if (text === '')
			return written(call, await call.store.commit(happened({plans: await allSeen(call, ids)}), call.context));
		if (others.length > 0) throw usageError('What happened can be written to one plan at a time. Nothing was changed.');
		return withWords(call, await seenOf(call, first), text);
	},
};

export const missedCommand: Command = {
	usage: 'ID…',
	completes: {ID: 'plans'},
	summary: 'a plan did not take place',
	about: ['It stays in the timeline as missed, and counts as no meeting. goodturn happened makes it one.'],
	flags: {},
	examples: ['goodturn missed c3f9'],
	run: async call => {
		if (call.words.length === 0)
			throw usageError('Which plan? Write goodturn missed ID. goodturn today shows the ids. Nothing was changed.');
		return written(call, await call.store.commit(missed({plans: await allSeen(call, call.words)}), call.context));
	},
};

const idLike = /^(?:\^\d{0,6}|(?:\d{4}-\d{2}\/)?[0-9a-f-]{4,36})$/i;

/** Ids first, then the line: a word such as `added`, which could be an id, is one only where all words could. */
const wordsOf = (words: readonly string[]): {readonly ids: readonly string[]; readonly text: string} => {
	if (words.every(word => idLike.test(word))) return {ids: words, text: ''};
	const end = words.findIndex((word, at) => !idLike.test(word) || (at > 0 && !/[\d^]/.test(word)));
	return {ids: words.slice(0, end), text: words.slice(end).join(' ').trim()};
};

const written = (call: Call, transaction: Parameters<typeof report>[1]): Printed => report(call, transaction);

/** Adds to the plan what was said, and what else the line holds. */
const withWords = async (call: Call, plan: Seen, text: string): Promise<Printed> => {
	const {entry} = plan;
	const {day} = call.context.now;
	if (entry.kind !== 'meeting') throw userError(`${named(entry)} is not a plan. Nothing was changed.`);
	if (entry.date > day)
		throw userError(
			`${named(entry)} is planned for ${shortDay(entry.date, day)}, and that day has not come. Nothing was changed.`,
		);
	const added = (line: string): string => `${line}${entry.text.includes('\n') ? '\n' : ' -- '}${text}`;
	const edited = await understand(
		call,
		surroundings => editByLine(entry, added(toLine(entry, surroundings)), surroundings),
		text,
	);
	const after = edited.entry.kind === 'meeting' ? withoutState(edited.entry) : edited.entry;
	const transaction = await call.store.commit(
		edit({seen: plan, entry: after, more: edited.more, known: call.store.get().people}),
		call.context,
	);
	const {added: more, changed} = outcome(transaction);
	return report(call, transaction, {entries: [...changed, ...more], hints: edited.hints});
};

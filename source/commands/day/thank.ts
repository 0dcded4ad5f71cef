import {readDate} from '../../capture/dates/library.ts';
import {isDateFault} from '../../capture/dates/moment.ts';
import {snooze} from '../../changes/snooze.ts';
import {tellHow, thank} from '../../changes/thank.ts';
import {usageError} from '../../errors.ts';
import {addDays, type Day} from '../../journal/day.ts';
import {doneSentences, putOffSentence} from '../../journal/done-words.ts';
import type {Transaction} from '../../journal/transaction.ts';
import type {Call, Command, Printed} from '../command.ts';
import {personMeant} from '../people/persons.ts';
import {allSeen} from '../printing/ids.ts';
import {report} from '../printing/report.ts';

export const thankCommand: Command = {
	usage: 'ID…',
	completes: {ID: 'deeds'},
	summary: 'you said thanks for a favour',
	about: ['What is still owed for it stays as it is: goodturn settle settles it.'],
	flags: {},
	examples: ['goodturn thank 91bc'],
	run: async call => {
		if (call.words.length === 0)
			throw usageError('Which favour? Write goodturn thank ID. goodturn today shows the ids. Nothing was changed.');
		return said(call, await call.store.commit(thank({favours: await allSeen(call, call.words)}), call.context));
	},
};

export const toldCommand: Command = {
	usage: 'ID…',
	completes: {ID: 'deeds'},
	summary: 'you told them how a favour went, or they told you',
	about: [
		'Of a favour that you received: you told them what came of it, which is thanks too. Of one that you did: ' +
			'they told you.',
	],
	flags: {},
	examples: ['goodturn told 91bc'],
	run: async call => {
		if (call.words.length === 0)
			throw usageError('Which favour? Write goodturn told ID. goodturn today shows the ids. Nothing was changed.');
		return said(call, await call.store.commit(tellHow({favours: await allSeen(call, call.words)}), call.context));
	},
};

/** The report, with a sentence for each favour before it. */
const said = (call: Call, transaction: Transaction): Printed =>
	report(call, transaction, {before: doneSentences(transaction.entries, call.context.now.day)});

/** Days for which something is put off where no date is given. */
const usually = 7;

export const snoozeCommand: Command = {
	usage: 'ID…|WHO',
	summary: 'not now: today brings it up again in a week, or later',
	about: ['An entry by its id, or a person who is not to be suggested for a while.'],
	flags: {until: {type: 'text', value: 'DATE', about: 'the day from which on it may be brought up again'}},
	examples: ['goodturn snooze 91bc', 'goodturn snooze Ada --until "in 3 weeks"'],
	run: async call => {
		const until = await untilOf(call);
		if (call.words.length === 0)
			throw usageError('What, or whom? Write goodturn snooze ID, or goodturn snooze WHO. Nothing was changed.');
		const areIds = call.words.every(
			word => /^(?:\^\d*|(?:\d{4}-\d{2}\/)?[0-9a-f-]{4,36})$/i.test(word) && /[\d^]/.test(word),
		);
		const wanted = areIds
			? {entries: await allSeen(call, call.words)}
			: {person: personMeant(call, await call.store.load('all'), call.words.join(' '))};
		const transaction = await call.store.commit(snooze({until, ...wanted}), call.context);
		return report(call, transaction, {before: [putOffSentence(until, call.context.now.day)]});
	},
};

const untilOf = async ({flags, context}: Call): Promise<Day> => {
	const {day} = context.now;
	if (flags.text.until === undefined) return addDays(day, usually);
	const read = await readDate(flags.text.until, context.now, 'future');
	if (!read || isDateFault(read))
		throw usageError(
			`"${flags.text.until}" is not a date. Write --until friday, or --until 2026-12-01. Nothing was changed.`,
		);
	if (read.date <= day) throw usageError(`--until must be a day to come. Nothing was changed.`);
	return read.date;
};
